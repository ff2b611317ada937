import type { IsoDate } from '../ids.ts';
import { type Period, periodOf } from '../calendar.ts';
import { notWithdrawn } from '../progress/standing.ts';
import type { PeriodLock } from '../records/periodLock.ts';
import type { Records, Summarised } from '../versions/records.ts';

/** A period of which the board's snapshot is the record. */
export interface LockedPeriod {
  readonly lock: Summarised<'period-lock'>;
  readonly period: Period;
  /** The day on which the board met; `null` where the meeting is not here. */
  readonly metOn: IsoDate | null;
}

/** Those that stand, the latest period first. Where two devices locked one, the first lock counts. */
export function lockedPeriods(records: Records): readonly LockedPeriod[] {
  const first = new Map<string, Summarised<'period-lock'>>();
  for (const lock of notWithdrawn(records, 'period-lock')) {
    const { start, end } = lock.value.period;
    const before = first.get(`${start} ${end}`);
    if (!before || lock.receivedAt < before.receivedAt) first.set(`${start} ${end}`, lock);
  }
  return [...first.values()]
    .map((lock) => ({
      lock,
      period: periodLocked(lock.value),
      metOn: records.meeting.get(lock.value.meeting)?.value.on ?? null,
    }))
    .toSorted((a, b) => (a.period.start < b.period.start ? 1 : -1));
}

/** As it is called, by the length that periods had when it was locked. */
export const periodLocked = ({ period }: Pick<PeriodLock, 'period'>): Period =>
  periodOf(period.start, period.kind);

export const isWithin = (day: IsoDate, { start, end }: Pick<Period, 'start' | 'end'>): boolean =>
  start <= day && day <= end;

/** The lock of the period that a day is in; `null` where that is open. */
export const lockOn = (locked: readonly LockedPeriod[], day: IsoDate): LockedPeriod | null =>
  locked.find(({ period }) => isWithin(day, period)) ?? null;

/**
 * The lock that stood when an update was received, of the period that it was true in; `null` of what
 * is part of the record, or of a period that is open.
 */
export function lockBefore(
  locked: readonly LockedPeriod[],
  { value, receivedAt }: Pick<Summarised<'progress-update'>, 'value' | 'receivedAt'>,
): LockedPeriod | null {
  const one = lockOn(locked, value.asOf);
  return one && receivedAt > one.lock.receivedAt ? one : null;
}
