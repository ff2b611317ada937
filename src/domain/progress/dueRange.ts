import { addDays, type Period, periodOf, readDay } from '../calendar.ts';
import type { IsoDate } from '../ids.ts';
import type { ReportingRules } from './actionProgress.ts';

/** By when an action is due, said so that a saved view still means it a month later. */
export const DUE_SPANS = ['soon', 'this-period', 'next-period', 'none'] as const;

export type DueSpan = (typeof DUE_SPANS)[number];

/** A span, or two days with two dots between: `2018-01-01..2018-03-31`; either may be left out. */
export type DueRange = DueSpan | `${string}..${string}`;

/** From one day to another, both included; `null` where it is open. */
export interface Days {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** What it does not know is left out, never refused. */
export function readDueRange(said: unknown): DueRange | null {
  const span = DUE_SPANS.find((one) => one === said);
  if (span) return span;
  const days = typeof said === 'string' ? daysIn(said) : null;
  return days && dueBetween(days);
}

function daysIn(said: string): Days | null {
  const [from, to, ...more] = said.split('..').map((part) => readDay(part));
  if (!from?.ok || !to?.ok || more.length > 0) return null;
  return { from: from.value, to: to.value };
}

/** @returns `null` for a range without either end, which is none */
export const dueBetween = ({ from, to }: Days): DueRange | null =>
  from || to ? `${from ?? ''}..${to ?? ''}` : null;

/** What a range means on a day; `null` for actions without a due day. */
export function daysOf(range: DueRange, asAt: IsoDate, cycle: ReportingRules): Days | null {
  if (range === 'none') return null;
  if (range === 'soon') return { from: asAt, to: addDays(asAt, cycle.rules.dueSoonDays) };
  if (range !== 'this-period' && range !== 'next-period') {
    return daysIn(range) ?? { from: null, to: null };
  }
  const { start, end } = periodDue(range, asAt, cycle);
  return { from: start, to: end };
}

export function periodDue(
  span: 'this-period' | 'next-period',
  asAt: IsoDate,
  { reportingPeriod }: ReportingRules,
): Period {
  const now = periodOf(asAt, reportingPeriod);
  return span === 'this-period' ? now : periodOf(addDays(now.end, 1), reportingPeriod);
}

export const isDueWithin = (due: IsoDate | null, days: Days | null): boolean =>
  due === null || days === null
    ? due === null && days === null
    : (days.from === null || days.from <= due) && (days.to === null || due <= days.to);
