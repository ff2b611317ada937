import { addDays, type Period, periodOf } from '../calendar.ts';
import type { IsoDate } from '../ids.ts';
import type { ActionProgress } from './actionProgress.ts';
import { lastClosedPeriod, type ReportingCycle } from './status.ts';

/** A reporting period with the plan as it stood at its end. */
export interface PeriodEnd {
  readonly period: Period;
  /** Its last day; in one still running the as-at day. */
  readonly day: IsoDate;
  readonly isRunning: boolean;
  /** The actions that were in the plan on `day`. */
  readonly actions: readonly ActionProgress[];
}

/** The period of a day and those before it, the earliest first. */
export function lastPeriods(
  asAt: IsoDate,
  { reportingPeriod }: ReportingCycle,
  count: number,
): readonly Period[] {
  const periods: Period[] = [];
  for (let day = asAt; periods.length < count; ) {
    const period = periodOf(day, reportingPeriod);
    periods.unshift(period);
    day = addDays(period.start, -1);
  }
  return periods;
}

export const isRunning = ({ end }: Period, asAt: IsoDate): boolean => asAt < end;

/** The day a period is looked at: its last, or the as-at day while it is running. */
export const endOn = (period: Period, asAt: IsoDate): IsoDate =>
  isRunning(period, asAt) ? asAt : period.end;

/**
 * The period in which silence counts, for a period looked at from a later day. Once its days of
 * grace are over it is the period itself: who said nothing in it is shown as No update in it, and
 * the rating of the period before is not carried into it.
 *
 * Source: docs/decisions/0061-a-period-is-judged-by-its-own-silence.md
 */
export function closedFor(period: Period, asAt: IsoDate, cycle: ReportingCycle): Period {
  const closed = lastClosedPeriod(asAt, cycle);
  return period.end <= closed.end ? period : closed;
}
