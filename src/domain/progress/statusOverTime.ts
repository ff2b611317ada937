import type { Period } from '../calendar.ts';
import { countStatuses, type StatusCounts } from './counts.ts';
import type { PeriodEnd } from './periodEnds.ts';

/** One column of the chart Status over time. */
export interface StatusPeriod {
  readonly period: Period;
  /** At the period's end, or so far; `null` for one that has not begun: a gap. */
  readonly counts: StatusCounts | null;
  readonly isRunning: boolean;
}

/**
 * How many actions were in each status at the end of each period. Whoever was silent in a period
 * counts as No update in it, so that silence never raises the share of green.
 *
 * @param periods those of the plan year, in order; one that is not in `ends` has not begun
 */
export function statusOverTime(
  periods: readonly Period[],
  ends: readonly PeriodEnd[],
): readonly StatusPeriod[] {
  const byPeriod = new Map(ends.map((end) => [end.period.id, end]));
  return periods.map((period) => {
    const end = byPeriod.get(period.id);
    return {
      period,
      counts: end ? countStatuses(end.actions) : null,
      isRunning: end?.isRunning ?? false,
    };
  });
}
