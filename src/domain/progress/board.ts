import type { Period } from '../calendar.ts';
import { groupBy } from '../groupBy.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import { planYearAt, thePartnership } from '../plans/partnershipAt.ts';
import { type PlanRow, planRow } from '../plans/planRow.ts';
import type { StatusRules } from '../records/partnership.ts';
import type { PlanState, SubgroupState } from '../records/subgroup.ts';
import type { Records, Summarised } from '../versions/records.ts';
import { type ActionProgress, progressOfActions } from './actionProgress.ts';
import { countStatuses, type StatusCounts } from './counts.ts';
import { type Attention, needsAttention } from './needsAttention.ts';
import { byRef } from './planView.ts';
import { progressAgainstPlan, type ProgressAgainstPlan } from './progressAgainstPlan.ts';
import { type Silence, silenceOf } from './silence.ts';
import { lastClosedPeriod } from './status.ts';

/** One bar of the chart Status by subgroup. */
export interface SubgroupStatus {
  readonly id: RecordId<'subgroup'>;
  readonly name: string;
  readonly code: string;
  readonly state: SubgroupState;
  readonly planState: PlanState;
  /** All zero where the subgroup has no actions: shown as "No action plan yet", never as a bar. */
  readonly counts: StatusCounts;
}

/** The partnership, its plan year and what the board's page shows, worked out once. */
export interface Board {
  readonly partnership: Summarised<'partnership'>;
  /** `null` when none was set up yet. */
  readonly planYear: Summarised<'plan-year'> | null;
  readonly asAt: IsoDate;
  /** The latest period for which an update can be missed. */
  readonly closedPeriod: Period;
  readonly counts: StatusCounts;
  readonly bySubgroup: readonly SubgroupStatus[];
  /** `null` without a plan year. */
  readonly againstPlan: ProgressAgainstPlan | null;
  readonly attention: readonly Attention<PlanRow>[];
  readonly silent: SilentActions;
}

/** By how long nothing was said of them, in order of reference. */
export type SilentActions = Readonly<Record<Silence, readonly ActionProgress[]>>;

/**
 * All that the board's page shows, from live records or a snapshot's: it cannot tell which.
 *
 * @returns `null` while there is no partnership
 */
export function boardOf(records: Records, asAt: IsoDate): Board | null {
  const partnership = thePartnership(records);
  if (!partnership) return null;
  const planYear = planYearAt(records, asAt);
  const all = progressOfActions(records, asAt, partnership.value);
  return {
    ...{ partnership, planYear, asAt },
    closedPeriod: lastClosedPeriod(asAt, partnership.value),
    counts: countStatuses(all),
    bySubgroup: statusBySubgroup(records, all),
    againstPlan: planYear && progressAgainstPlan(all, planYear.value, asAt),
    silent: silentActions(all, partnership.value.rules),
    attention: needsAttention(all).map(({ progress, concerns }) => ({
      progress: planRow(records, progress),
      concerns,
    })),
  };
}

function silentActions(all: readonly ActionProgress[], rules: StatusRules): SilentActions {
  const inOrder = all.toSorted(byRef);
  const silentFor = (silence: Silence) =>
    inOrder.filter((progress) => silenceOf(progress, rules) === silence);
  return {
    'silent-days': silentFor('silent-days'),
    'long-silent-days': silentFor('long-silent-days'),
  };
}

/**
 * Subgroups at work, in the order of their priorities, and any other that still has actions, be it
 * closed or out of use: the bars add up to all actions.
 */
export function statusBySubgroup(
  records: Records,
  all: readonly ActionProgress[],
): readonly SubgroupStatus[] {
  const bySubgroup = groupBy(all, ({ action }) => action.value.subgroup);
  return allSubgroupsInOrder(records).flatMap(({ id, isRetired, value }) => {
    const { name, code, state, planState } = value;
    const counts = countStatuses(bySubgroup.get(id) ?? []);
    const isShown = counts.total > 0 || (isAtWork(state) && !isRetired);
    return isShown ? [{ id, name, code, state, planState, counts }] : [];
  });
}

const isAtWork = (state: SubgroupState) => state === 'active' || state === 'forming';

/** Those in use, by the place of their first priority in the latest plan, then by name. */
export const subgroupsInOrder = (records: Records): readonly Summarised<'subgroup'>[] =>
  allSubgroupsInOrder(records).filter(({ isRetired }) => !isRetired);

/** The same with those out of use among them. */
export function allSubgroupsInOrder(records: Records): readonly Summarised<'subgroup'>[] {
  const place = ({ value }: Summarised<'subgroup'>) => {
    const places = value.priorities.map(
      (id) => records.priority.get(id)?.value.inYears.at(-1)?.order ?? Number.POSITIVE_INFINITY,
    );
    return Math.min(Number.MAX_SAFE_INTEGER, ...places);
  };
  return [...records.subgroup.values()].toSorted(
    (a, b) => place(a) - place(b) || a.value.name.localeCompare(b.value.name, 'en-GB'),
  );
}
