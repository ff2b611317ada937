import { type DayProblem, daysBetween } from '../calendar.ts';
import type { IsoDate } from '../ids.ts';
import { readDayOf } from './readers.ts';

export type YearDayProblem = DayProblem | 'day-missing' | 'end-before-start' | 'year-too-long';

/** A plan year is a year; a plan that starts in the middle of one may run on to the end of the next. */
const LONGEST_YEAR_DAYS = 731;

/**
 * The first and the last day of a plan year from what was typed.
 *
 * @param add is told what is wrong, the first day first; then one of them, or both, is `null`
 */
export function readYearDays(
  typed: { readonly start: string; readonly end: string },
  add: (which: 'start' | 'end', kind: YearDayProblem) => void,
): { readonly start: IsoDate | null; readonly end: IsoDate | null } {
  const start = readDayOf(add, 'start', typed.start, 'day-missing');
  const end = readDayOf(add, 'end', typed.end, 'day-missing');
  if (!start || !end) return { start, end };
  if (end <= start) add('end', 'end-before-start');
  else if (daysBetween(start, end) > LONGEST_YEAR_DAYS) add('end', 'year-too-long');
  else return { start, end };
  return { start, end: null };
}
