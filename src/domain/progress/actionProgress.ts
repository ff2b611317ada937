import { daysBetween } from '../calendar.ts';
import { groupBy } from '../groupBy.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import type { Summary } from '../records/kinds.ts';
import { inUse, type Records, type Summarised } from '../versions/records.ts';
import {
  deliveryStateOf,
  lastClosedPeriod,
  type ReportingCycle,
  type ShownStatus,
  statusOn,
} from './status.ts';
import { notWithdrawn } from './standing.ts';
import { type Suggestion, suggestStatus } from './suggestedStatus.ts';

/** One action with all that is worked out about it as at a day. Every screen draws from these. */
export interface ActionProgress extends ShownStatus {
  readonly action: Summarised<'action'>;
  /** The latest standing update true on that day; `null` before the first. */
  readonly latest: Summarised<'progress-update'> | null;
  /** Standing updates true on that day, oldest first. */
  readonly updates: readonly Summarised<'progress-update'>[];
  /** Standing date revisions made by that day, oldest first. */
  readonly revisions: readonly Summarised<'date-revision'>[];
  /** In their order. */
  readonly milestones: readonly Summarised<'milestone'>[];
  /** How many of `milestones` the latest update calls done. */
  readonly milestonesDone: number;
  readonly originalDue: IsoDate | null;
  readonly currentDue: IsoDate | null;
  /** As the latest update says it, 100 for complete; `null` where no percentage was given. */
  readonly percentDone: number | null;
  /** Whole days since the latest update, else since the start; `null` without either, or before it. */
  readonly daysSinceWord: number | null;
  readonly suggestion: Suggestion;
}

/** What was said of one action, each kind in the order it came. */
export interface SaidOfAction {
  readonly updates: readonly Summarised<'progress-update'>[];
  readonly revisions: readonly Summarised<'date-revision'>[];
  readonly milestones: readonly Summarised<'milestone'>[];
}

const NOTHING_SAID: SaidOfAction = { updates: [], revisions: [], milestones: [] };

/**
 * Every action in use, with what is worked out about it as at a day.
 *
 * @param asAt facts true after it are left out, so that a past day can be asked for
 * @param subgroup only its actions; those of all subgroups when left out
 */
export function progressOfActions(
  records: Records,
  asAt: IsoDate,
  cycle: ReportingCycle,
  subgroup?: RecordId<'subgroup'>,
): readonly ActionProgress[] {
  const updates = groupBy(notWithdrawn(records, 'progress-update'), aboutAction);
  const revisions = groupBy(notWithdrawn(records, 'date-revision'), aboutAction);
  const milestones = groupBy(inUse(records, 'milestone'), aboutAction);
  const closed = lastClosedPeriod(asAt, cycle);
  const all = inUse(records, 'action');
  const wanted = subgroup ? all.filter(({ value }) => value.subgroup === subgroup) : all;
  return wanted.map((action) => {
    const said = {
      updates: updates.get(action.id) ?? NOTHING_SAID.updates,
      revisions: revisions.get(action.id) ?? NOTHING_SAID.revisions,
      milestones: milestones.get(action.id) ?? NOTHING_SAID.milestones,
    };
    return progressOfAction(action, said, asAt, cycle, closed);
  });
}

export function progressOfAction(
  action: Summarised<'action'>,
  said: SaidOfAction,
  asAt: IsoDate,
  cycle: ReportingCycle,
  closed = lastClosedPeriod(asAt, cycle),
): ActionProgress {
  const updates = standingUpdates(said.updates, asAt);
  const revisions = standingRevisions(said.revisions, asAt);
  const milestones = said.milestones.toSorted((a, b) => a.value.order - b.value.order);
  const latest = updates.at(-1) ?? null;
  const { start, originalDue } = action.value;
  const currentDue = revisions.at(-1)?.value.to ?? originalDue;
  const done = new Set(latest?.value.milestonesDone);
  const milestonesDone = milestones.filter(({ id }) => done.has(id)).length;
  const percentDone = percentOfUpdate(latest?.value ?? null);
  const since = latest?.value.asOf ?? start;
  const ofMilestones = { done: milestonesDone, of: milestones.length };
  const state = deliveryStateOf(latest?.value.status ?? null);
  const dates = { start, originalDue, currentDue };
  return {
    ...statusOn(asAt, { latest: latest?.value ?? null, currentDue }, cycle, closed),
    ...{ action, latest, updates, revisions, milestones, milestonesDone, percentDone },
    ...{ originalDue, currentDue },
    daysSinceWord: since !== null && since <= asAt ? daysBetween(since, asAt) : null,
    suggestion: suggestStatus({ state, percentDone, milestones: ofMilestones, ...dates }, asAt),
  };
}

/** Complete is all of it, whatever figure was left in the field. */
const percentOfUpdate = (update: Summary<'progress-update'> | null): number | null =>
  update?.status === 'complete' ? 100 : (update?.percentDone ?? null);

/**
 * Updates true by a day that no other fact corrects, by the day they were true, then by when they
 * were written; the id settles a tie, so that every device has the same order. What was put right
 * was wrong on every day, also on one before that of its correction.
 */
export function standingUpdates(
  updates: readonly Summarised<'progress-update'>[],
  asAt: IsoDate,
): readonly Summarised<'progress-update'>[] {
  return inOrderTrue(uncorrected(updates).filter(({ value }) => value.asOf <= asAt));
}

export const inOrderTrue = <Update extends Summarised<'progress-update'>>(
  updates: readonly Update[],
): readonly Update[] =>
  updates.toSorted((a, b) => compare(a.value.asOf, b.value.asOf) || byWriting(a, b));

/** Revisions made by a day that no other one corrects, in the order they were made. */
export function standingRevisions(
  revisions: readonly Summarised<'date-revision'>[],
  asAt: IsoDate,
): readonly Summarised<'date-revision'>[] {
  return inOrderMade(uncorrected(revisions).filter(({ value }) => value.madeOn <= asAt));
}

export const inOrderMade = <Revision extends Summarised<'date-revision'>>(
  revisions: readonly Revision[],
): readonly Revision[] =>
  revisions.toSorted((a, b) => compare(a.value.madeOn, b.value.madeOn) || byWriting(a, b));

type Correctable = { readonly id: string; readonly value: { readonly corrects: string | null } };

function uncorrected<Fact extends Correctable>(facts: readonly Fact[]): readonly Fact[] {
  const corrected = new Set(facts.map(({ value }) => value.corrects));
  return corrected.size > 1 || !corrected.has(null)
    ? facts.filter(({ id }) => !corrected.has(id))
    : facts;
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

type Written = { readonly writtenAt: string; readonly id: string };

const byWriting = (a: Written, b: Written) =>
  compare(a.writtenAt, b.writtenAt) || compare(a.id, b.id);

const aboutAction = ({ value }: { readonly value: { readonly action: RecordId<'action'> } }) =>
  value.action;
