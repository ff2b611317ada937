import { addDays, type Period, periodOf } from '../calendar.ts';
import type { IsoDate } from '../ids.ts';
import type { ReportingCycle } from '../progress/status.ts';
import type { Meeting } from '../records/meeting.ts';
import type { PeriodLock } from '../records/periodLock.ts';
import { accept, refuse, type Result } from '../result.ts';
import { textReaders } from '../structure/readers.ts';
import type { Summarised } from '../versions/records.ts';
import { type LockedPeriod, lockOn } from './locks.ts';

/** Why a meeting's snapshot cannot be made the record of a period. */
export type WhyNotLocked =
  | 'not-the-board'
  | 'not-met-yet'
  | 'no-snapshot'
  | 'public-snapshot'
  | 'no-period-left';

export interface LockContext {
  readonly meeting: Summarised<'meeting'>;
  /** That the meeting had before it; `null` where it had none, or it is not here. */
  readonly snapshot: Summarised<'snapshot'> | null;
  readonly locked: readonly LockedPeriod[];
  readonly cycle: Pick<ReportingCycle, 'reportingPeriod'>;
  readonly today: IsoDate;
}

export interface LockDraft {
  /** The first day of the period; empty while none is chosen. */
  readonly period: string;
  readonly note: string;
}

export interface LockProblem {
  readonly field: keyof LockDraft;
  readonly kind: WhyNotLocked | 'period-missing' | 'text-too-long';
}

/** How many periods back a board may still settle. */
const MOST_PERIODS = 4;

/**
 * The periods that a snapshot can be the record of, the latest first: over by its day, and not locked
 * already. A board that missed a meeting locks several.
 */
export function periodsToLock({
  snapshot,
  locked,
  cycle: { reportingPeriod },
}: Pick<LockContext, 'snapshot' | 'locked' | 'cycle'>): readonly Period[] {
  if (!snapshot) return [];
  const periods: Period[] = [];
  let day = addDays(periodOf(addDays(snapshot.value.asAt, 1), reportingPeriod).start, -1);
  for (let count = 0; count < MOST_PERIODS; count += 1) {
    const period = periodOf(day, reportingPeriod);
    periods.push(period);
    day = addDays(period.start, -1);
  }
  return periods.filter(({ start }) => lockOn(locked, start) === null);
}

/** `null` where it can be locked. */
export function whyNotLocked(context: LockContext): WhyNotLocked | null {
  const { meeting, snapshot, today } = context;
  if (!isBoardThatMet(meeting.value, today)) {
    return meeting.value.body === 'board' ? 'not-met-yet' : 'not-the-board';
  }
  if (!snapshot) return 'no-snapshot';
  if (snapshot.value.edition === 'public') return 'public-snapshot';
  return periodsToLock(context).length === 0 ? 'no-period-left' : null;
}

const isBoardThatMet = ({ body, on }: Meeting, today: IsoDate) => body === 'board' && on <= today;

/** Makes the snapshot that the board saw the record of a period, or says every problem at once. */
export function lockPeriod(
  draft: LockDraft,
  context: LockContext,
): Result<PeriodLock, readonly LockProblem[]> {
  const problems: LockProblem[] = [];
  const add = (field: keyof LockDraft, kind: LockProblem['kind']) => {
    problems.push({ field, kind });
  };
  const why = whyNotLocked(context);
  if (why) add('period', why);
  const period = periodsToLock(context).find(({ start }) => start === draft.period);
  if (!why && !period) add('period', 'period-missing');
  const note = textReaders(add).note('note', draft.note);
  const { meeting, snapshot, cycle, today } = context;
  if (problems.length > 0 || !period || !snapshot) return refuse(problems);
  const { start, end } = period;
  return accept({
    ...{ period: { kind: cycle.reportingPeriod, start, end }, note },
    ...{ meeting: meeting.id, snapshot: snapshot.id, on: today },
  });
}
