import type { MeanPeriod } from '#domain/progress/meanDone.ts';
import { sayNumber, sayNumberOf, sayPercent } from '#ui/words.ts';

/** Where nobody gave a figure, and where a period has not begun: a gap, and no nought. */
const NO_FIGURES = 'No figure given';
const NOT_YET = 'Not yet';

/** What a board can take away: the last full period, over how many actions, and the one before. */
export function sayAverageDone(periods: readonly MeanPeriod[]): string {
  const ended = periods.filter(({ hasBegun, isRunning }) => hasBegun && !isRunning);
  const last = ended.at(-1);
  if (!last) return 'No period of the plan year has ended yet.';
  const { period, mean } = last;
  if (mean === null) return `Nobody said how much was done in ${period.label}.`;
  const over = `${sayNumber(last.reported)} of ${sayNumberOf(last.inPlan, 'action')} that gave a figure`;
  return `On average ${sayPercent(mean)} was done in ${period.label}, over the ${over}${sayBefore(ended.at(-2))}.`;
}

const sayBefore = (before: MeanPeriod | undefined) =>
  before && before.mean !== null ? `; ${sayPercent(before.mean)} in ${before.period.label}` : '';

/** 58%, or the words for a gap. */
export function sayMean({ mean, hasBegun }: Pick<MeanPeriod, 'mean' | 'hasBegun'>): string {
  if (!hasBegun) return NOT_YET;
  return mean === null ? NO_FIGURES : sayPercent(mean);
}

/** 38 of 50 */
export const sayMeanBase = ({ reported, inPlan, hasBegun }: MeanPeriod): string =>
  hasBegun ? `${sayNumber(reported)} of ${sayNumber(inPlan)}` : NOT_YET;

/** Under a period of the picture; empty where there is nothing to count. */
export const sayMeanBaseShort = (one: MeanPeriod): string => (one.hasBegun ? sayMeanBase(one) : '');

/** All of a period, as it is read out. */
export function sayMeanPeriod(one: MeanPeriod): string {
  const label = one.isRunning ? `${one.period.label}, so far` : one.period.label;
  if (one.mean === null) return `${label}: ${sayMean(one).toLowerCase()}`;
  return `${label}: ${sayMean(one)} on average, over ${sayMeanBase(one)} actions`;
}

/** What the average is over: under the picture. */
export const HOW_THE_AVERAGE_IS_MADE =
  'Over actions whose percentage was reported in the period; complete ones stay in at 100%. Silent ones are left out, and no figure is carried forward.';
