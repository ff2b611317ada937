import { type Period, periodsBetween } from '../calendar.ts';
import type { IsoDate } from '../ids.ts';
import type { PlanYear } from '../records/planYear.ts';
import type { ActionProgress } from './actionProgress.ts';

/**
 * One quarter of the chart Progress against plan. Counted in actions complete, cumulative, over
 * actions that have a due day.
 */
export interface PlanQuarter {
  readonly period: Period;
  /** Should have been complete by the quarter's end, by the days first agreed. */
  readonly byOriginal: number;
  /** The same by the days agreed since. What `byOriginal` has more is slippage. */
  readonly byRevised: number;
  /** Were complete by the quarter's end, or by the as-at day in a running quarter; `null` for later ones. */
  readonly done: number | null;
  /** The as-at day falls in this quarter: `done` is so far. */
  readonly isRunning: boolean;
}

export interface ProgressAgainstPlan {
  readonly asAt: IsoDate;
  readonly quarters: readonly PlanQuarter[];
  /** Actions with a due day: what the lines are counted over. */
  readonly counted: number;
  /** Actions that have no due day: in no line, and said so. */
  readonly withoutDueDay: number;
}

/**
 * For each quarter of the plan year: how many actions should have been complete by its end, by the
 * days first agreed and by those agreed since, and how many were.
 *
 * Counted in actions, cumulative: completing is a fact, so a silent quarter changes nothing. Actions
 * that were suspended or closed stay in both plan lines: they had been promised. One without a due
 * day is in no line, and is counted apart. One that is due after the plan year is in `counted` only.
 */
export function progressAgainstPlan(
  all: readonly ActionProgress[],
  planYear: Pick<PlanYear, 'start' | 'end'>,
  asAt: IsoDate,
): ProgressAgainstPlan {
  const dated = all.filter(({ currentDue }) => currentDue !== null);
  const completed = dated.flatMap((one) => completedOn(one) ?? []);
  const original = dated.flatMap(({ originalDue, currentDue }) => originalDue ?? currentDue ?? []);
  const revised = dated.flatMap(({ currentDue }) => currentDue ?? []);
  const quarters = periodsBetween(planYear.start, planYear.end, 'quarter').map((period) => ({
    period,
    byOriginal: countBy(original, period.end),
    byRevised: countBy(revised, period.end),
    done: period.start > asAt ? null : countBy(completed, period.end),
    isRunning: period.start <= asAt && asAt < period.end,
  }));
  return { asAt, quarters, counted: dated.length, withoutDueDay: all.length - dated.length };
}

const countBy = (days: readonly IsoDate[], last: IsoDate) =>
  days.filter((day) => day <= last).length;

/**
 * The day from which an action has been complete without a break; `null` if it is not complete. One
 * that was called complete, re-opened and completed again counts from the second time.
 */
export function completedOn({ updates }: Pick<ActionProgress, 'updates'>): IsoDate | null {
  let since: IsoDate | null = null;
  for (const { value } of updates) {
    if (value.status !== 'complete') since = null;
    else since ??= value.asOf;
  }
  return since;
}
