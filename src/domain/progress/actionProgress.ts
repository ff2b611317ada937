import { daysBetween, type Period } from '../calendar.ts';
import { groupBy } from '../groupBy.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import type { Summary } from '../records/kinds.ts';
import type { StatusRules } from '../records/partnership.ts';
import { inUse, type Records, type Summarised } from '../versions/records.ts';
import { lastClosedPeriod, type ReportingCycle, type ShownStatus, statusOn } from './status.ts';
import { openRequests } from './dateRequests.ts';
import { inOrder } from '../plans/editMilestones.ts';
import { oneHistory } from '../plans/oneHistory.ts';
import { livePlan } from './livePlan.ts';
import { notWithdrawn } from './standing.ts';
import { type Suggestion, suggestStatus } from './suggestedStatus.ts';

/** What a partnership goes by: how it reports, and its bounds. */
export interface ReportingRules extends ReportingCycle {
  readonly rules: StatusRules;
}

/** One action with all that is worked out about it as at a day. Every screen draws from these. */
export interface ActionProgress extends ShownStatus {
  readonly action: Summarised<'action'>;
  /** The action that it was first: itself, unless it was moved when a subgroup was re-formed. */
  readonly line: RecordId<'action'>;
  /** The day on which it came into the plan, in whichever subgroup; `null` when not known. */
  readonly addedOn: IsoDate | null;
  /** The latest standing update true on that day; `null` before the first. */
  readonly latest: Summarised<'progress-update'> | null;
  /** Standing updates true on that day, oldest first. */
  readonly updates: readonly Summarised<'progress-update'>[];
  /**
   * Standing date revisions made by that day, oldest first: how often the due day was moved. One that
   * puts the day first agreed right has moved nothing, and is in `originalDue` instead.
   */
  readonly revisions: readonly Summarised<'date-revision'>[];
  /** Requests to move the due day that nobody had granted or refused by that day. */
  readonly openRequests: readonly Summarised<'date-request'>[];
  /** In their order. */
  readonly milestones: readonly Summarised<'milestone'>[];
  /** How many of `milestones` the latest update calls done. */
  readonly milestonesDone: number;
  /** The day first agreed, put right where it was written down wrongly. */
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
  /** Those still to be decided on the day that is looked at. */
  readonly openRequests: readonly Summarised<'date-request'>[];
  readonly milestones: readonly Summarised<'milestone'>[];
  /** What the action was first, where it was moved when a subgroup was re-formed. */
  readonly first?: Summarised<'action'> | undefined;
}

const NONE: readonly never[] = [];

/**
 * Every action that was in the plan on a day, with what is worked out about it as at that day.
 *
 * @param asAt facts true after it are left out, so that a past day can be asked for
 * @param subgroup only its actions; those of all subgroups when left out
 */
export function progressOfActions(
  records: Records,
  asAt: IsoDate,
  cycle: ReportingRules,
  subgroup?: RecordId<'subgroup'>,
): readonly ActionProgress[] {
  const [plan = []] = plansOn(records, [{ day: asAt }], cycle, subgroup);
  return plan;
}

/**
 * The same with those that were left to the plan of an earlier year: for what was said of them, which
 * is signed off, or looked for, also when a new year has begun.
 */
export function progressOfAllYears(
  records: Records,
  asAt: IsoDate,
  cycle: ReportingRules,
  subgroup?: RecordId<'subgroup'>,
): readonly ActionProgress[] {
  const [all = []] = plansOn(records, [{ day: asAt, isOfAllYears: true }], cycle, subgroup);
  return all;
}

/** A day on which a plan is looked at. */
export interface Look {
  readonly day: IsoDate;
  /** With what was left to the plan of an earlier year; without it when left out. */
  readonly isOfAllYears?: boolean;
  /** The period in which silence counts; the last that was closed on the day when left out. */
  readonly closed?: Period;
}

/** The same on several days, in the order given; what was said is gone through once for all. */
export function plansOn(
  records: Records,
  looks: readonly Look[],
  cycle: ReportingRules,
  subgroup?: RecordId<'subgroup'>,
): readonly (readonly ActionProgress[])[] {
  let told: Told | null = null;
  return looks.map(({ day, isOfAllYears, closed = lastClosedPeriod(day, cycle) }) => {
    const onDay = oneHistory(records, day);
    if (told?.records !== onDay) told = toldIn(onDay);
    const { updates, revisions, milestones } = told;
    const requests = groupBy(openRequests(onDay, day), aboutAction);
    const plan = livePlan(onDay, day, subgroup);
    const all = plan.actions.map((action) => {
      const said = {
        updates: updates.get(action.id) ?? NONE,
        revisions: revisions.get(action.id) ?? NONE,
        openRequests: requests.get(action.id) ?? NONE,
        milestones: milestones.get(action.id) ?? NONE,
        first: plan.firstOf(action.id),
      };
      return progressOfAction(action, said, day, cycle, closed);
    });
    return isOfAllYears ? all : all.filter((progress) => !plan.isOfAnEarlierYear(progress));
  });
}

/** What was said, by the action that it is about. */
interface Told {
  readonly records: Records;
  readonly updates: ReadonlyMap<RecordId, SaidOfAction['updates']>;
  readonly revisions: ReadonlyMap<RecordId, SaidOfAction['revisions']>;
  readonly milestones: ReadonlyMap<RecordId, SaidOfAction['milestones']>;
}

const toldIn = (records: Records): Told => ({
  records,
  updates: groupBy(notWithdrawn(records, 'progress-update'), aboutAction),
  revisions: groupBy(notWithdrawn(records, 'date-revision'), aboutAction),
  milestones: groupBy(inUse(records, 'milestone'), aboutAction),
});

export function progressOfAction(
  action: Summarised<'action'>,
  said: SaidOfAction,
  asAt: IsoDate,
  cycle: ReportingRules,
  closed = lastClosedPeriod(asAt, cycle),
): ActionProgress {
  const updates = standingUpdates(said.updates, asAt);
  const originalDue = originalDueOf(action, said.revisions);
  const revisions = standingRevisions(said.revisions, asAt).filter(isMove(action));
  const milestones = said.milestones.toSorted(inOrder);
  const latest = updates.at(-1) ?? null;
  const { start } = action.value;
  const currentDue = revisions.at(-1)?.value.to ?? originalDue;
  const done = new Set(latest?.value.milestonesDone);
  const milestonesDone = milestones.filter(({ id }) => done.has(id)).length;
  const percentDone = percentOfUpdate(latest?.value ?? null);
  const since = latest?.value.asOf ?? start;
  const ofMilestones = { done: milestonesDone, of: milestones.length };
  const shown = statusOn(asAt, { latest: latest?.value ?? null, currentDue }, cycle, closed);
  const { status, state, isOverdue, daysOverdue, isSilent } = shown;
  const dates = { start, originalDue, currentDue };
  // Field by field: spread, it takes twice as long, and a board asks for thousands.
  return {
    status,
    state,
    isOverdue,
    daysOverdue,
    isSilent,
    action,
    line: (said.first ?? action).id,
    addedOn: (said.first ?? action).value.addedOn,
    latest,
    updates,
    revisions,
    openRequests: said.openRequests,
    milestones,
    milestonesDone,
    percentDone,
    originalDue,
    currentDue,
    daysSinceWord: since !== null && since <= asAt ? daysBetween(since, asAt) : null,
    suggestion: suggestStatus(
      { state, percentDone, milestones: ofMilestones, ...dates },
      asAt,
      cycle.rules,
    ),
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

const isMove =
  ({ id }: Pick<Summarised<'action'>, 'id'>) =>
  ({ value }: Summarised<'date-revision'>) =>
    value.corrects !== id;

/**
 * The day first agreed. What was written down wrongly was wrong on every day, also before it was put
 * right.
 */
export function originalDueOf(
  action: Summarised<'action'>,
  revisions: readonly Summarised<'date-revision'>[],
): IsoDate | null {
  const { originalDue } = action.value;
  const corrections = revisions.filter(({ value }) => value.corrects === action.id);
  if (corrections.length === 0) return originalDue;
  return inOrderMade(uncorrected(corrections)).at(-1)?.value.to ?? originalDue;
}

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
