import { addDays, type Period, periodOf } from '../calendar.ts';
import type { IsoDate } from '../ids.ts';
import { thePartnership } from '../plans/partnershipAt.ts';
import type { ReportingCycle } from '../progress/status.ts';
import { inUse, type Records, type Summarised } from '../versions/records.ts';

/** What the coordinator asks of whoever reports now. */
export interface CycleNoteOfDay {
  readonly period: Period;
  readonly note: Summarised<'cycle-note'>;
}

/**
 * The note that stands over the progress form on a day: of the period that updates are still in time
 * for. A note that asks for updates by a later day stays until then.
 *
 * @returns `null` where the coordinator wrote none
 */
export function cycleNoteFor(records: Records, day: IsoDate): CycleNoteOfDay | null {
  const partnership = thePartnership(records);
  if (!partnership) return null;
  const due = dueOn(day, partnership.value);
  const before = periodOf(addDays(due.start, -1), partnership.value.reportingPeriod);
  const late = noteOf(records, before.id);
  if (late?.value.dueBy && late.value.dueBy >= day) return { period: before, note: late };
  const note = noteOf(records, due.id);
  return note && { period: due, note };
}

/** The period that updates are asked for on a day: that of the note, where one stands. */
export const periodAskedFor = (records: Records, day: IsoDate, cycle: ReportingCycle): Period =>
  cycleNoteFor(records, day)?.period ?? dueOn(day, cycle);

/** The period that is being reported on: the last one until its days of grace have passed. */
export const dueOn = (day: IsoDate, { reportingPeriod, graceDays }: ReportingCycle): Period =>
  periodOf(addDays(day, -graceDays), reportingPeriod);

/** The period's note; the one written last, should two people have begun one. */
export function noteOf(records: Records, period: Period['id']): Summarised<'cycle-note'> | null {
  const all = inUse(records, 'cycle-note').filter(({ value }) => value.period === period);
  return all.toSorted((a, b) => (a.writtenAt < b.writtenAt ? 1 : -1))[0] ?? null;
}
