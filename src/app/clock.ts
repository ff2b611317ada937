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

/**
 * A clock that stands on one day, with the time of day going on: the sample reads as lived-in, and
 * what is written into it still comes in order.
 */
export function clockStandingAt(day: () => IsoDate): Clock {
  const now = () => `${day()}${realNow().slice(10)}` as Instant;
  return { now, today: day };
}
