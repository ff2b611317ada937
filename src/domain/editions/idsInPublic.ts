import type { RecordId } from '../ids.ts';
import { standingMeasurements, figuresOf } from '../indicators/figures.ts';
import { isSensitive } from '../pack/marking.ts';
import { notWithdrawn } from '../progress/standing.ts';
import type { RecordKind } from '../records/kinds.ts';
import {
  inUse,
  type Recorded,
  type Records,
  recordsFrom,
  type Summarised,
} from '../versions/records.ts';
import { restsOn } from './publicRecord.ts';

/** What was taken out of use is kept where what is in use may still name it. */
const NAMED_WHEN_RETIRED: readonly RecordKind[] = [
  ...(['subgroup', 'agency', 'priority', 'theme', 'plan-year'] as const),
];

interface Resting {
  readonly id: RecordId;
  readonly on: readonly RecordId[];
}

/** The records that are in the public edition, by id: those of the table, with all they rest on. */
export function idsInPublic(all: readonly Recorded[]): ReadonlySet<RecordId> {
  const records = recordsFrom(all);
  const actions = publicActions(records);
  const standing = standingFacts(records);
  let kept = all.flatMap((record): readonly Resting[] => {
    const on = restsOn(record);
    return on !== null && isPublic(record) ? [{ id: record.id, on }] : [];
  });
  for (;;) {
    const ids = new Set<RecordId>(kept.map(({ id }) => id));
    const next = kept.filter(({ on }) => on.every((id) => ids.has(id)));
    if (next.length === kept.length) return ids;
    kept = next;
  }

  function isPublic({ id, kind, value, conflicts, isRetired }: Recorded): boolean {
    if (kind === 'action') return actions.has(id);
    if (kind === 'subgroup' && isMarkedUp({ value, conflicts } as Recorded<'subgroup'>)) {
      return false;
    }
    if (isRetired && !NAMED_WHEN_RETIRED.includes(kind)) return false;
    return standing.get(kind)?.has(id) ?? true;
  }
}

/**
 * Actions that may be published. Where one of them goes on with another, be it as the same action in
 * another subgroup or in the next plan, the other is not published without it: it would stand there
 * as if nobody had gone on with it.
 */
export function publicActions(records: Records): ReadonlySet<RecordId> {
  const all = [...records.action.values()];
  const withheld = new Set<RecordId>(
    all.filter((action) => !mayBePublished(records, action)).map(({ id }) => id),
  );
  const before = ({ value }: Summarised<'action'>) =>
    [value.movedFrom, value.carriedForwardFrom].filter((id) => id !== null);
  for (const id of withheld) {
    const action = records.action.get(id as RecordId<'action'>);
    if (action && !action.isRetired) for (const earlier of before(action)) withheld.add(earlier);
  }
  // One that was moved is out of use where it was; its history is that of the one it became.
  const moved = new Set(
    all.flatMap(({ id, value }) => (withheld.has(id) ? [] : (value.movedFrom ?? []))),
  );
  return new Set(
    all
      .filter(({ id, isRetired }) => !withheld.has(id) && (!isRetired || moved.has(id)))
      .map(({ id }) => id),
  );
}

function mayBePublished(records: Records, action: Summarised<'action'>): boolean {
  const subgroup = records.subgroup.get(action.value.subgroup);
  if (isSensitive(records, action) || isMarkedUp(action)) return false;
  if (subgroup && isMarkedUp(subgroup)) return false;
  return action.value.isPublishable && !isClaimed(action, 'isPublishable', false);
}

/** Marked so, or by one of two people who disagree about it. */
const isMarkedUp = (record: Pick<Summarised<'action' | 'subgroup'>, 'value' | 'conflicts'>) =>
  record.value.marking === 'official-sensitive' ||
  isClaimed(record, 'marking', 'official-sensitive');

const isClaimed = ({ conflicts }: Pick<Recorded, 'conflicts'>, field: string, value: unknown) =>
  conflicts.some((one) => one.field === field && one.claims.some((claim) => claim.value === value));

/** Facts that were neither taken back nor put right: what was is not for the public. */
function standingFacts(records: Records): ReadonlyMap<RecordKind, ReadonlySet<RecordId>> {
  const uncorrected = (kind: 'progress-update' | 'date-revision' | 'target-revision') => {
    const kept: readonly Summarised<typeof kind>[] = notWithdrawn(records, kind);
    const corrected = new Set<RecordId | null>(kept.map(({ value }) => value.corrects));
    return new Set<RecordId>(kept.filter(({ id }) => !corrected.has(id)).map(({ id }) => id));
  };
  const standing = standingMeasurements(records);
  // Of several sources for one period, the one that is used: two could be held against each other.
  const used = inUse(records, 'indicator').flatMap(({ id, value }) =>
    figuresOf(value, standing.get(id) ?? []).map((figure) => figure.id),
  );
  return new Map<RecordKind, ReadonlySet<RecordId>>([
    ['progress-update', uncorrected('progress-update')],
    ['date-revision', uncorrected('date-revision')],
    ['target-revision', uncorrected('target-revision')],
    ['measurement', new Set<RecordId>(used)],
  ]);
}
