import { type DayProblem, readDay } from '../calendar.ts';
import type { IsoDate } from '../ids.ts';
import { accept, refuse, type Result } from '../result.ts';

export interface DayDraft {
  readonly day: string;
}

export interface ChosenDay {
  readonly day: IsoDate;
}

export interface ChosenDayProblem {
  readonly field: keyof DayDraft;
  readonly kind: DayProblem | 'day-missing';
}

/** The day that was typed, or why it is none. */
export function chooseDay({ day }: DayDraft): Result<ChosenDay, readonly ChosenDayProblem[]> {
  const read = readDay(day);
  if (!read.ok) return refuse([{ field: 'day', kind: read.problem }]);
  return read.value ? accept({ day: read.value }) : refuse([{ field: 'day', kind: 'day-missing' }]);
}
