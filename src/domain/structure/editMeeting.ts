import { type DayProblem, typeDay } from '../calendar.ts';
import type { RecordId } from '../ids.ts';
import type { Meeting } from '../records/meeting.ts';
import { accept, refuse, type Result } from '../result.ts';
import type { Recorded } from '../versions/records.ts';
import { readDayOf, textReaders } from './readers.ts';
import { nameKey } from './sameName.ts';

/** What has been typed or chosen about a meeting, just as it stands in the form. */
export interface MeetingDraft {
  /** The subgroup that meets; empty for the board. */
  readonly subgroup: string;
  readonly on: string;
  readonly title: string;
}

export interface MeetingProblem {
  readonly field: keyof MeetingDraft;
  readonly kind: DayProblem | 'day-missing' | 'meeting-taken' | 'text-too-long';
}

export interface MeetingContext {
  /** `null` for a new one. */
  readonly before: Meeting | null;
  /** All but itself that are in use. */
  readonly others: readonly Recorded<'meeting'>[];
  /** What it is called where no title was typed: after who meets. */
  readonly usualTitle: string;
}

export const draftOfMeeting = ({ subgroup, on, title }: Meeting): MeetingDraft => ({
  subgroup: subgroup ?? '',
  on: typeDay(on),
  title,
});

/** The meeting as changed, or every problem at once, in the order of the form. */
export function editMeeting(
  draft: MeetingDraft,
  { before, others, usualTitle }: MeetingContext,
): Result<Meeting, readonly MeetingProblem[]> {
  const problems: MeetingProblem[] = [];
  const add = (field: keyof MeetingDraft, kind: MeetingProblem['kind']) => {
    problems.push({ field, kind });
  };
  const read = textReaders(add);
  const subgroup = draft.subgroup === '' ? null : (draft.subgroup as RecordId<'subgroup'>);
  const on = readDayOf(add, 'on', draft.on, 'day-missing');
  const title = read.line('title', draft.title) || usualTitle;
  const isTaken = others.some(
    ({ value }) =>
      value.subgroup === subgroup && value.on === on && nameKey(value.title) === nameKey(title),
  );
  if (isTaken) add('on', 'meeting-taken');
  if (problems.length > 0 || !on) return refuse(problems);
  return accept({ ...before, subgroup, on, title });
}
