import { type CycleNoteOfDay, cycleNoteFor } from '#domain/cycle/cycleNote.ts';
import { useRecords } from './records.ts';

/** What the coordinator asks for in the period that is reported on now; `null` for nothing. */
export const useCycleNote = (): CycleNoteOfDay | null => useRecords(cycleNoteFor);
