import { sayDay } from '#domain/calendar.ts';
import type { RecordId } from '#domain/ids.ts';
import { thePartnership } from '#domain/plans/partnershipAt.ts';
import {
  blankMeeting,
  draftOfMeeting,
  editMeeting,
  type MeetingDraft,
} from '#domain/meetings/editMeeting.ts';
import { othersOf } from '#domain/structure/others.ts';
import { retireMeeting } from '#domain/structure/retiring.ts';
import type { Records } from '#domain/versions/records.ts';
import { sayValueOf } from '#ui/records/valueWords.ts';
import { inWords, type Register } from '../register.ts';
import { MeetingFields } from './MeetingFields.tsx';
import { MeetingLinks } from './MeetingLinks.tsx';
import { sayMeetingProblem } from './words.ts';

export const MEETINGS: Register<'meeting', MeetingDraft> = {
  kind: 'meeting',
  section: 'meetings',
  words: {
    kind: 'Meeting',
    add: 'Add a meeting',
    title: 'Meetings',
    about:
      'Of the board, of each subgroup, of the scrutiny committee. The board compares with its own last one.',
    none: 'No meetings yet',
  },
  fields: {
    ...{ body: 'Who meets', subgroup: 'Which subgroup', on: 'Day', title: 'Title' },
    ...{ agenda: 'Agenda', snapshot: 'Snapshot it has before it', minutes: 'Minutes' },
    attendance: 'Attendance',
  },
  nameOf: ({ title, on }) => `${title}, ${sayDay(on)}`,
  sayValue: (field, value, saying) => sayValueOf('meeting', field, value, saying),
  // Whoever types the days of a year in has the same people at each, and no papers yet.
  blank: ({ of, like }) =>
    like
      ? { ...draftOfMeeting(like), on: '', agenda: '', snapshot: '', minutes: '' }
      : blankMeeting(of ?? 'board'),
  draftOf: ({ value }) => draftOfMeeting(value),
  edit: (draft, { before, self, records }) => {
    const others = othersOf(records, 'meeting', self).filter(({ isRetired }) => !isRetired);
    const usualTitle = usualTitleOf(records, draft.who);
    const asAtOf = (id: RecordId<'snapshot'>) => records.snapshot.get(id)?.value.asAt ?? null;
    const context = { before, others, usualTitle, asAtOf };
    return inWords(editMeeting(draft, context), sayMeetingProblem);
  },
  Fields: MeetingFields,
  Links: MeetingLinks,
  pageOf: (meeting) => ({ to: '/meetings/$meeting', params: { meeting } }),
  freeTexts: ({ title, agenda, attendance, minutes }) => [
    ['Title', title],
    ['Agenda', agenda.join('\n')],
    ['Attendance', attendance.map(({ role }) => role).join('\n')],
    ['Minutes', minutes],
  ],
  retire: retireMeeting,
};

/** After the subgroup; the board goes by the name of the partnership. Another body has to be named. */
function usualTitleOf(records: Records, who: string): string {
  if (who === 'board') return thePartnership(records)?.value.name ?? 'Board';
  if (who === 'scrutiny') return 'Scrutiny committee';
  if (who === 'other') return '';
  const named = othersOf(records, 'subgroup', null).find(({ id }) => id === who);
  return `${named?.value.name ?? ''} subgroup`.trim();
}
