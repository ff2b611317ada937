import { sayDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import { thePartnership } from '#domain/plans/partnershipAt.ts';
import { draftOfMeeting, editMeeting, type MeetingDraft } from '#domain/structure/editMeeting.ts';
import { BOARD } from '#domain/structure/lists.ts';
import { othersOf } from '#domain/structure/others.ts';
import { retireMeeting } from '#domain/structure/retiring.ts';
import type { Records } from '#domain/versions/records.ts';
import { inWords, type Register } from '../register.ts';
import { sayPlain } from '../sayPlain.ts';
import { MeetingFields } from './MeetingFields.tsx';
import { sayMeetingProblem } from './words.ts';

export const MEETINGS: Register<'meeting', MeetingDraft> = {
  kind: 'meeting',
  section: 'meetings',
  words: {
    kind: 'Meeting',
    add: 'Add a meeting',
    title: 'Meetings',
    about: 'Of the board and of each subgroup. The board compares with its last one.',
    none: 'No meetings yet',
  },
  fields: { subgroup: 'Who meets', on: 'Day', title: 'Title' },
  nameOf: ({ title, on }) => `${title}, ${sayDay(on)}`,
  sayValue: (field, value, { names }) => {
    if (field === 'on') return sayDay(value as IsoDate);
    return field === 'subgroup' && value === null ? 'The board' : sayPlain(value, names);
  },
  blank: ({ of, like }) => ({
    subgroup: like ? (like.subgroup ?? '') : of === undefined || of === BOARD ? '' : of,
    on: '',
    title: like?.title ?? '',
  }),
  draftOf: ({ value }) => draftOfMeeting(value),
  edit: (draft, { before, self, records }) => {
    const others = othersOf(records, 'meeting', self).filter(({ isRetired }) => !isRetired);
    const usualTitle = usualTitleOf(records, draft.subgroup);
    return inWords(editMeeting(draft, { before, others, usualTitle }), sayMeetingProblem);
  },
  Fields: MeetingFields,
  freeTexts: ({ title }) => [['Title', title]],
  retire: retireMeeting,
};

/** After the subgroup; the board goes by the name of the partnership. */
function usualTitleOf(records: Records, subgroup: string): string {
  if (subgroup === '') return thePartnership(records)?.value.name ?? 'Board';
  const named = othersOf(records, 'subgroup', null).find(({ id }) => id === subgroup);
  return `${named?.value.name ?? ''} subgroup`.trim();
}
