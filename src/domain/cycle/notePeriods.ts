import { addDays, type Period, periodOf } from '../calendar.ts';
import type { IsoDate } from '../ids.ts';
import type { ReportingCycle } from '../progress/status.ts';
import { dueOn } from './cycleNote.ts';

/** A period that a note can be written for, and how it stands with it on a day. */
export interface NotePeriod {
  readonly period: Period;
  readonly when: 'before' | 'now' | 'next';
}

/** The period that is reported on, the one before it and the next, in order of time. */
export function notePeriods(day: IsoDate, cycle: ReportingCycle): readonly NotePeriod[] {
  const now = dueOn(day, cycle);
  const { reportingPeriod } = cycle;
  return [
    { period: periodOf(addDays(now.start, -1), reportingPeriod), when: 'before' },
    { period: now, when: 'now' },
    { period: periodOf(addDays(now.end, 1), reportingPeriod), when: 'next' },
  ];
}
