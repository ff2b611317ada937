import type { IsoDate, RecordId } from '../ids.ts';

/** `scrutiny`: the council's crime and disorder committee, which asks and recommends. */
export const MEETING_BODIES = ['board', 'subgroup', 'scrutiny', 'other'] as const;
export type MeetingBody = (typeof MEETING_BODIES)[number];

/** Who was there, or sent apologies: by role, so that no name is needed. */
export interface Attendance {
  readonly role: string;
  /** `null` when not said. */
  readonly agency: RecordId<'agency'> | null;
  readonly isPresent: boolean;
}

export interface Meeting {
  readonly body: MeetingBody;
  /** Which subgroup meets; `null` of every other body. */
  readonly subgroup: RecordId<'subgroup'> | null;
  readonly title: string;
  readonly on: IsoDate;
  /** A line for each item, in its order. */
  readonly agenda: readonly string[];
  readonly attendance: readonly Attendance[];
  /** What the meeting had before it; `null` while none was frozen for it. */
  readonly snapshot: RecordId<'snapshot'> | null;
  /** Where the minutes are to be found; empty when not said. */
  readonly minutes: string;
}
