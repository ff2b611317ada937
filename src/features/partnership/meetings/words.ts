import type { MeetingProblem } from '#domain/structure/editMeeting.ts';
import { sayDayProblem } from '#ui/dayWords.ts';
import { TOO_LONG } from '../words.ts';

export function sayMeetingProblem({ kind }: MeetingProblem): string {
  switch (kind) {
    case 'day-missing':
      return 'Enter the day of the meeting';
    case 'meeting-taken':
      return 'This meeting is in the list already: enter another day or another title';
    case 'text-too-long':
      return TOO_LONG;
    case 'day-not-understood':
    case 'day-not-in-calendar':
    case 'day-year-in-two-digits':
    case 'day-year-unlikely':
      return sayDayProblem(kind);
  }
}
