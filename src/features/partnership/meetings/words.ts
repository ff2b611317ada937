import type { MeetingProblem } from '#domain/meetings/editMeeting.ts';
import { sayDayProblem } from '#ui/dayWords.ts';
import { TOO_LONG } from '../words.ts';

export function sayMeetingProblem({ kind }: MeetingProblem): string {
  switch (kind) {
    case 'day-missing':
      return 'Enter the day of the meeting';
    case 'meeting-taken':
      return 'This meeting is in the list already: enter another day or another title';
    case 'title-missing':
      return 'Enter what this meeting is called';
    case 'item-too-long':
      return 'Shorten each item of the agenda to 400 characters or fewer';
    case 'role-missing':
      return 'Enter the role, for example Chair';
    case 'snapshot-after-meeting':
      return 'This snapshot is as at a later day than the meeting: choose one that it can have had before it';
    case 'text-too-long':
      return TOO_LONG;
    case 'day-not-understood':
    case 'day-not-in-calendar':
    case 'day-year-in-two-digits':
    case 'day-year-unlikely':
      return sayDayProblem(kind);
  }
}
