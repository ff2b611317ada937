import { expect, it } from 'vitest';
import { aMeeting, anId, day, recorded } from '#test/planBuilders.ts';
import type { Meeting } from '../records/meeting.ts';
import { recordsFrom } from '../versions/records.ts';
import {
  blankMeeting,
  draftOfMeeting,
  editMeeting,
  lastWithAttendance,
  type MeetingDraft,
} from './editMeeting.ts';

const BOARD = recorded('meeting', aMeeting());

const edit = (draft: Partial<MeetingDraft>) =>
  editMeeting(
    { ...blankMeeting('board'), on: '24/01/2018', ...draft },
    {
      ...{ before: null, others: [BOARD], usualTitle: draft.who === 'other' ? '' : 'Board' },
      asAtOf: (id) => (id === anId('snapshot') ? day('2018-01-12') : null),
    },
  );

it('calls a meeting after who meets, unless told otherwise', () => {
  expect(edit({})).toEqual({
    ok: true,
    value: aMeeting({ on: day('2018-01-24') }),
  });
  expect(edit({ who: anId('subgroup'), title: ' Away   day ' })).toMatchObject({
    value: { body: 'subgroup', subgroup: anId('subgroup'), title: 'Away day' },
  });
});

it.each([
  ['without a day', { on: ' ' }, 'day-missing'],
  ['on a day that there is not', { on: '31/02/2018' }, 'day-not-in-calendar'],
  ['that is in the list already', { on: '23/01/2018', title: 'BOARD' }, 'meeting-taken'],
])('refuses a meeting %s', (_, draft, kind) => {
  expect(edit(draft)).toEqual({ ok: false, problem: [{ field: 'on', kind }] });
});

it('takes a second meeting on one day, of another body or by another name', () => {
  expect(edit({ on: '23/01/2018', title: 'Away day' }).ok).toBe(true);
  expect(edit({ on: '23/01/2018', who: anId('subgroup') }).ok).toBe(true);
});

it('has the committee and other bodies beside the board, which is never one of them', () => {
  expect(edit({ who: 'scrutiny', title: 'Crime and disorder committee' })).toMatchObject({
    value: { body: 'scrutiny', subgroup: null },
  });
  expect(edit({ who: 'other', title: 'Council' })).toMatchObject({ value: { body: 'other' } });
  expect(edit({ who: 'other' })).toEqual({
    ok: false,
    problem: [{ field: 'title', kind: 'title-missing' }],
  });
});

it('takes an agenda line by line, and who came by role', () => {
  const edited = edit({
    agenda: ' Exceptions \n\n Performance',
    attendance: [
      { role: 'Chair', agency: anId('agency'), came: 'present' },
      { role: '', agency: '', came: 'present' },
      { role: 'Commander', agency: '', came: 'apologies' },
    ],
  });

  const meeting = aMeeting({
    on: day('2018-01-24'),
    agenda: ['Exceptions', 'Performance'],
    attendance: [
      { role: 'Chair', agency: anId('agency'), isPresent: true },
      { role: 'Commander', agency: null, isPresent: false },
    ],
  });
  expect(edited).toEqual({ ok: true, value: meeting });
  expect(edit(draftOfMeeting(meeting))).toEqual(edited);
});

it('refuses an agency without a role, and a snapshot of a day after the meeting', () => {
  const draft = {
    on: '11/01/2018',
    snapshot: anId('snapshot'),
    attendance: [{ role: ' ', agency: anId('agency'), came: 'present' as const }],
  };

  expect(edit(draft)).toEqual({
    ok: false,
    problem: [
      { field: 'attendance.0.role', kind: 'role-missing' },
      { field: 'snapshot', kind: 'snapshot-after-meeting' },
    ],
  });
  expect(edit({ on: '12/01/2018', snapshot: anId('snapshot') }).ok).toBe(true);
});

it('knows who came to the body’s own last meeting, of another than itself', () => {
  const came = (number: number, on: string, said: Partial<Meeting> = {}) =>
    recorded(
      'meeting',
      aMeeting({
        ...{ on: day(on), attendance: [{ role: 'Chair', agency: null, isPresent: true }] },
        ...said,
      }),
      { id: anId('meeting', number) },
    );
  const records = recordsFrom([
    ...[came(1, '2017-06-14'), came(2, '2017-10-11'), came(3, '2017-12-01', { body: 'scrutiny' })],
    came(4, '2018-01-23', { attendance: [] }),
  ]);

  expect(lastWithAttendance(records, 'board', null)?.id).toBe(anId('meeting', 2));
  expect(lastWithAttendance(records, 'board', anId('meeting', 2))?.id).toBe(anId('meeting', 1));
  expect(lastWithAttendance(records, 'other', null)).toBeNull();
});
