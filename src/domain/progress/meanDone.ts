import type { Period } from '../calendar.ts';
import type { ActionProgress } from './actionProgress.ts';
import type { PeriodEnd } from './periodEnds.ts';

/** One point of the chart Average done. */
export interface MeanPeriod {
  readonly period: Period;
  /** Per cent, 0 to 100, not rounded; `null` where nobody gave a figure, and before it has begun. */
  readonly mean: number | null;
  /** How many actions the mean is over. */
  readonly reported: number;
  /** How many were in the plan at the period's end; 0 before it has begun. */
  readonly inPlan: number;
  readonly hasBegun: boolean;
  readonly isRunning: boolean;
}

/**
 * How far the actions had got in each period, by the percentages that were given in it. One of which
 * nothing was said in the period is left out, neither put at 0% nor carried forward: both would say
 * what nobody has said. A complete one stays in at 100. One that is judged by milestones alone has no
 * percentage, and is left out, too.
 *
 * @param periods those of the plan year, in order; one that is not in `ends` has not begun
 */
export function meanDone(
  periods: readonly Period[],
  ends: readonly PeriodEnd[],
): readonly MeanPeriod[] {
  const byPeriod = new Map(ends.map((end) => [end.period.id, end]));
  return periods.map((period) => {
    const end = byPeriod.get(period.id);
    const given = (end?.actions ?? []).flatMap((one) => givenIn(period, one) ?? []);
    return {
      period,
      mean: given.length > 0 ? sum(given) / given.length : null,
      reported: given.length,
      inPlan: end?.actions.length ?? 0,
      hasBegun: end !== undefined,
      isRunning: end?.isRunning ?? false,
    };
  });
}

function givenIn(
  { start }: Period,
  { state, latest, percentDone }: Pick<ActionProgress, 'state' | 'latest' | 'percentDone'>,
): number | null {
  if (state === 'complete') return 100;
  return latest !== null && latest.value.asOf >= start ? percentDone : null;
}

const sum = (figures: readonly number[]) => figures.reduce((whole, figure) => whole + figure, 0);
