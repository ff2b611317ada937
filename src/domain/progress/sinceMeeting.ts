import type { Period } from '../calendar.ts';
import type { IsoDate } from '../ids.ts';
import type { Meeting } from '../records/meeting.ts';
import { inUse, type Records } from '../versions/records.ts';
import type { ActionProgress } from './actionProgress.ts';
import { type Changes, changesBetween } from './changesBetween.ts';
import { countStatuses, type StatusCounts } from './counts.ts';
import { concernsOf } from './needsAttention.ts';
import { lastClosedPeriod, type ReportingCycle } from './status.ts';

/** The plan as the board saw it when it last met, and what became of it since. */
export interface SinceMeeting {
  readonly meeting: Meeting;
  readonly counts: StatusCounts;
  /** How many actions the board should have asked about. */
  readonly needAttention: number;
  /** The period for which an update could be missed on that day. */
  readonly closedPeriod: Period;
  readonly changes: Changes;
}

/**
 * The board's own last meeting before a day; `null` where none is recorded. One on the day itself is
 * the meeting at which the figures are looked at, and movement since it would always be none.
 */
export function lastBoardMeeting(records: Records, asAt: IsoDate): Meeting | null {
  const held = inUse(records, 'meeting')
    .map(({ value }) => value)
    .filter(({ body, on }) => body === 'board' && on < asAt);
  return held.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1) ?? null;
}

export function sinceMeeting(
  meeting: Meeting,
  then: readonly ActionProgress[],
  now: readonly ActionProgress[],
  cycle: ReportingCycle,
): SinceMeeting {
  return {
    meeting,
    counts: countStatuses(then),
    needAttention: then.filter((one) => concernsOf(one).length > 0).length,
    closedPeriod: lastClosedPeriod(meeting.on, cycle),
    changes: changesBetween(then, now),
  };
}
