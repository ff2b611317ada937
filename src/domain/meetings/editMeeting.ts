import { type DayProblem, typeDay } from '../calendar.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import { type Attendance, type Meeting, MEETING_BODIES } from '../records/meeting.ts';
import { accept, refuse, type Result } from '../result.ts';
import { readDayOf, textReaders } from '../structure/readers.ts';
import { nameKey } from '../structure/sameName.ts';
import { LONGEST_TITLE, plainLine, plainText } from '../text.ts';
import { inUse, type Recorded, type Records, type Summarised } from '../versions/records.ts';
import { keyOfBody } from './whoMeets.ts';

/** Who is invited, as it stands in the form. */
export interface AttendanceDraft {
  readonly role: string;
  /** Empty where none was chosen. */
  readonly agency: string;
  readonly came: 'present' | 'apologies';
}

/** What has been typed or chosen about a meeting, just as it stands in the form. */
export interface MeetingDraft {
  /** `board`, `scrutiny`, `other`, or the subgroup that meets. */
  readonly who: string;
  readonly on: string;
  readonly title: string;
  /** An item a line. */
  readonly agenda: string;
  /** A row in which nothing was typed or chosen is no row. */
  readonly attendance: readonly AttendanceDraft[];
  /** Empty while there is none. */
  readonly snapshot: string;
  readonly minutes: string;
}

export type MeetingField =
  | Exclude<keyof MeetingDraft, 'attendance'>
  | `attendance.${number}.${keyof AttendanceDraft}`;

export interface MeetingProblem {
  readonly field: MeetingField;
  readonly kind:
    | DayProblem
    | 'day-missing'
    | 'meeting-taken'
    | 'title-missing'
    | 'item-too-long'
    | 'role-missing'
    | 'snapshot-after-meeting'
    | 'text-too-long';
}

export interface MeetingContext {
  /** `null` for a new one. */
  readonly before: Meeting | null;
  /** All but itself that are in use. */
  readonly others: readonly Recorded<'meeting'>[];
  /** What it is called where no title was typed: after who meets. Empty where that has no name. */
  readonly usualTitle: string;
  /** The day that a snapshot's figures are for; `null` of one that is not here. */
  readonly asAtOf: (snapshot: RecordId<'snapshot'>) => IsoDate | null;
}

export const BLANK_ATTENDANCE: AttendanceDraft = { role: '', agency: '', came: 'present' };

/** @param who as in the draft */
export const blankMeeting = (who: string): MeetingDraft => ({
  ...{ who, on: '', title: '', agenda: '', attendance: [], snapshot: '', minutes: '' },
});

export const draftOfMeeting = (meeting: Meeting): MeetingDraft => ({
  who: keyOfBody(meeting),
  on: typeDay(meeting.on),
  title: meeting.title,
  agenda: meeting.agenda.join('\n'),
  attendance: meeting.attendance.map(({ role, agency, isPresent }) => ({
    ...{ role, agency: agency ?? '', came: isPresent ? 'present' : 'apologies' },
  })),
  snapshot: meeting.snapshot ?? '',
  minutes: meeting.minutes,
});

/**
 * The meeting as changed, or every problem at once, in the order of the form. What was frozen after a
 * meeting cannot have been before it.
 */
export function editMeeting(
  draft: MeetingDraft,
  { before, others, usualTitle, asAtOf }: MeetingContext,
): Result<Meeting, readonly MeetingProblem[]> {
  const problems: MeetingProblem[] = [];
  const add = (field: MeetingField, kind: MeetingProblem['kind']) => {
    problems.push({ field, kind });
  };
  const read = textReaders(add);
  const who = bodyOf(draft.who);
  const on = readDayOf(add, 'on', draft.on, 'day-missing');
  const title = read.line('title', draft.title) || usualTitle;
  if (title === '') add('title', 'title-missing');
  const isTaken = others.some(
    ({ value }) =>
      keyOfBody(value) === draft.who && value.on === on && nameKey(value.title) === nameKey(title),
  );
  if (isTaken) add('on', 'meeting-taken');
  const agenda = plainText(read.note('agenda', draft.agenda))
    .split('\n')
    .map(plainLine)
    .filter(Boolean);
  if (agenda.some((item) => item.length > LONGEST_TITLE)) add('agenda', 'item-too-long');
  const attendance = draft.attendance.flatMap(readAttendance);
  const snapshot = draft.snapshot === '' ? null : (draft.snapshot as RecordId<'snapshot'>);
  const asAt = snapshot && asAtOf(snapshot);
  if (asAt && on && asAt > on) add('snapshot', 'snapshot-after-meeting');
  const minutes = read.line('minutes', draft.minutes);
  if (problems.length > 0 || !on) return refuse(problems);
  return accept({ ...before, ...who, on, title, agenda, attendance, snapshot, minutes });

  function readAttendance(row: AttendanceDraft, at: number): readonly Attendance[] {
    const role = read.line(`attendance.${at}.role`, row.role);
    if (role === '' && row.agency === '') return [];
    if (role === '') add(`attendance.${at}.role`, 'role-missing');
    const agency = row.agency === '' ? null : (row.agency as RecordId<'agency'>);
    return [{ role, agency, isPresent: row.came === 'present' }];
  }
}

function bodyOf(who: string): Pick<Meeting, 'body' | 'subgroup'> {
  const body = MEETING_BODIES.find((one) => one === who && one !== 'subgroup');
  return body
    ? { body, subgroup: null }
    : { body: 'subgroup', subgroup: who as RecordId<'subgroup'> };
}

/**
 * The latest other meeting of a body of which it is known who came: mostly the same people do.
 *
 * @param who as in the draft
 */
export const lastWithAttendance = (
  records: Records,
  who: string,
  self: RecordId<'meeting'> | null,
): Summarised<'meeting'> | null =>
  inUse(records, 'meeting')
    .filter(({ id, value }) => id !== self && keyOfBody(value) === who)
    .filter(({ value }) => value.attendance.length > 0)
    .toSorted((a, b) => (a.value.on < b.value.on ? -1 : 1))
    .at(-1) ?? null;
