import type { RecordId } from '../ids.ts';
import { isSensitive } from '../pack/marking.ts';
import { notWithdrawn } from '../progress/standing.ts';
import type { RecordKind } from '../records/kinds.ts';
import type { Edition, Withheld } from '../records/snapshot.ts';
import { inUse, type Recorded, type Records, recordsFrom } from '../versions/records.ts';
import { hideSmallCounts } from './hideSmallCounts.ts';
import { publicRecord } from './publicRecord.ts';
import { idsInPublic } from './idsInPublic.ts';

/** What an edition holds, and what it leaves out. */
export interface InEdition {
  readonly content: readonly Recorded[];
  readonly withheld: Withheld;
  /** What whoever takes it may know besides, and what is never frozen. */
  readonly beforehand: Beforehand;
}

/** The same numbers with their reasons: for those who may see what is left out. */
export interface Beforehand {
  /** Actions marked so, by themselves or by their subgroup. */
  readonly sensitive: number;
  /** The others that nobody has called publishable. */
  readonly notPublishable: number;
  /** Updates that are in it, and of which nothing was written for the public. */
  readonly withoutWording: number;
  /** Figures from 1 to 4, and those that their publisher had hidden. */
  readonly small: number;
  /** Further figures, from which one of those could be worked out. */
  readonly second: number;
}

/** Read by the pages on which somebody works, and by none that shows how the plan stands. */
const WORKING_KINDS: readonly RecordKind[] = ['saved-view', 'report-template', 'import-mapping'];

const NOTHING_WITHHELD: Withheld = {
  ...{ actions: 0, ofSubgroups: 0, subgroups: 0, updates: 0, milestones: 0, meetings: 0 },
  ...{ figures: 0, baselines: 0, working: 0 },
};

const NOTHING_BEFOREHAND: Beforehand = {
  ...{ sensitive: 0, notPublishable: 0, withoutWording: 0, small: 0, second: 0 },
};

/**
 * The records as an edition holds them. It is applied before anything is frozen, so that whatever is
 * drawn from a snapshot, now or later, cannot hold what was left out.
 *
 * @param records whole, of every kind, those out of use too; snapshots among them are left out
 */
export function forEdition(records: readonly Recorded[], edition: Edition): InEdition {
  const all = records.filter(({ kind }) => kind !== 'snapshot');
  switch (edition) {
    case 'full':
      return { content: all, withheld: NOTHING_WITHHELD, beforehand: NOTHING_BEFOREHAND };
    case 'board': {
      const content = all.filter(({ kind }) => !WORKING_KINDS.includes(kind));
      const withheld = { ...NOTHING_WITHHELD, working: all.length - content.length };
      return { content, withheld, beforehand: NOTHING_BEFOREHAND };
    }
    case 'public':
      return forPublic(all);
  }
}

function forPublic(all: readonly Recorded[]): InEdition {
  const ids = idsInPublic(all);
  const isIn = (id: RecordId) => ids.has(id);
  const kept = all.filter(({ id }) => isIn(id)).map((record) => publicRecord(record, isIn));
  const shown = hideSmallCounts(kept);
  const records = recordsFrom(all);
  const actions = inUse(records, 'action').filter(({ id }) => !isIn(id));
  const content = withoutEmptyPlans(shown.content, records);
  const sensitive = actions.filter((action) => isSensitive(records, action)).length;
  const isLeftOut = ({ id }: { readonly id: RecordId }) => !isIn(id);
  const said = notWithdrawn(records, 'progress-update');
  const corrected = new Set<RecordId | null>(said.map(({ value }) => value.corrects));
  return {
    content,
    withheld: {
      actions: actions.length,
      ofSubgroups: new Set(actions.map(({ value }) => value.subgroup)).size,
      subgroups: inUse(records, 'subgroup').filter(isLeftOut).length,
      updates: said.filter((one) => isLeftOut(one) && !corrected.has(one.id)).length,
      milestones: inUse(records, 'milestone').filter(isLeftOut).length,
      meetings: inUse(records, 'meeting').filter(isLeftOut).length,
      figures: shown.small + shown.second,
      baselines: shown.baselines,
      working: all.filter(({ kind }) => WORKING_KINDS.includes(kind)).length,
    },
    beforehand: {
      ...{ sensitive, notPublishable: actions.length - sensitive },
      withoutWording: content.filter(isUpdate).filter(({ value }) => value.publicWording === '')
        .length,
      ...{ small: shown.small, second: shown.second },
    },
  };
}

/** Of a subgroup whose actions are all left out, nobody may be told that it has no plan. */
function withoutEmptyPlans(content: readonly Recorded[], before: Records): readonly Recorded[] {
  const planned = new Set(inUse(before, 'action').map(({ value }) => value.subgroup));
  const shown = new Set(content.filter(isAction).map(({ value }) => value.subgroup));
  return content.map((record) =>
    isSubgroup(record) && planned.has(record.id) && !shown.has(record.id)
      ? { ...record, value: { ...record.value, planState: 'not-public' } }
      : record,
  );
}

const isUpdate = (record: Recorded): record is Recorded<'progress-update'> =>
  record.kind === 'progress-update';
const isAction = (record: Recorded): record is Recorded<'action'> => record.kind === 'action';
const isSubgroup = (record: Recorded): record is Recorded<'subgroup'> => record.kind === 'subgroup';
