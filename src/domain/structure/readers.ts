import { type DayProblem, readDay } from '../calendar.ts';
import type { IsoDate } from '../ids.ts';
import { LONGEST_NOTE, LONGEST_TITLE, plainLine, plainText } from '../text.ts';

/** Read texts, field by field; what is too long is told to `add`, in the order they are read in. */
export function textReaders<Field extends string>(
  add: (field: Field, kind: 'text-too-long') => void,
) {
  const noLonger = (field: Field, written: string, longest: number) => {
    if (written.length > longest) add(field, 'text-too-long');
    return written;
  };
  return {
    /** In one line. */
    line: (field: Field, typed: string) => noLonger(field, plainLine(typed), LONGEST_TITLE),
    /** In as many lines as it has. */
    note: (field: Field, typed: string) => noLonger(field, plainText(typed), LONGEST_NOTE),
  };
}

/**
 * Reads a day that was typed; what is none is told to `add`.
 *
 * @param blank said where nothing was typed, if that is a problem
 */
export function readDayOf<Field extends string, Blank extends string = never>(
  add: (field: Field, kind: DayProblem | Blank) => void,
  field: Field,
  typed: string,
  blank?: Blank,
): IsoDate | null {
  const read = readDay(typed);
  if (!read.ok) add(field, read.problem);
  else if (read.value === null && blank !== undefined) add(field, blank);
  return read.ok ? read.value : null;
}
