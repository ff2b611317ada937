import { dayOf } from '#domain/calendar.ts';
import type { Instant, IsoDate } from '#domain/ids.ts';

/** The only place that asks what time it is. */
export interface Clock {
  readonly now: () => Instant;
  /** The day where this device is. */
  readonly today: () => IsoDate;
}

const realNow = () => new Date().toISOString() as Instant;

export const realClock: Clock = { now: realNow, today: () => dayOf(realNow()) };

/** Milliseconds since midnight, or less than 0 before the first; outlives the page. */
export interface LastTime {
  readonly read: () => number;
  readonly keep: (ms: number) => void;
}

const LAST_OF_DAY_MS = 86_399_999;

/**
 * A clock that stands on one day, with the time of day going on: the sample reads as lived-in. It
 * never goes back, also not when the next morning here is the same day there: of two updates true on
 * that day the one written last stands, so what is written has to come in order.
 */
export function clockStandingAt(day: () => IsoDate, last: LastTime): Clock {
  const now = () => {
    const ms = Math.min(Math.max(msOfDay(new Date()), last.read() + 1), LAST_OF_DAY_MS);
    last.keep(ms);
    const [year = 0, month = 1, date = 1] = day().split('-').map(Number);
    return new Date(year, month - 1, date, 0, 0, 0, ms).toISOString() as Instant;
  };
  return { now, today: day };
}

const msOfDay = (moment: Date) =>
  ((moment.getHours() * 60 + moment.getMinutes()) * 60 + moment.getSeconds()) * 1000 +
  moment.getMilliseconds();
