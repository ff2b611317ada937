import { type DayProblem, type Period, readDay } from '../calendar.ts';
import type { CycleNote } from '../records/cycleNote.ts';
import { accept, refuse, type Result } from '../result.ts';
import { plainText } from '../text.ts';

/** What has been typed, just as it stands in the form. */
export interface CycleNoteDraft {
  readonly text: string;
  readonly dueBy: string;
}

export interface CycleNoteProblem {
  readonly field: keyof CycleNoteDraft;
  readonly kind: 'text-missing' | 'text-too-long' | 'due-before-period' | DayProblem;
}

/** In characters: it stands over every form, and a page of it would be read by nobody. */
export const LONGEST_CYCLE_NOTE = 1_000;

/** The coordinator's note for a period, or every problem at once, in the order of the form. */
export function editCycleNote(
  draft: CycleNoteDraft,
  period: Period,
): Result<CycleNote, readonly CycleNoteProblem[]> {
  const problems: CycleNoteProblem[] = [];
  const text = plainText(draft.text);
  if (text === '') problems.push({ field: 'text', kind: 'text-missing' });
  if (text.length > LONGEST_CYCLE_NOTE) problems.push({ field: 'text', kind: 'text-too-long' });
  const read = readDay(draft.dueBy);
  if (!read.ok) problems.push({ field: 'dueBy', kind: read.problem });
  const dueBy = read.ok ? read.value : null;
  if (dueBy !== null && dueBy < period.start) {
    problems.push({ field: 'dueBy', kind: 'due-before-period' });
  }
  return problems.length > 0 ? refuse(problems) : accept({ period: period.id, text, dueBy });
}
