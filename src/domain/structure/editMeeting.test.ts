import { expect, it } from 'vitest';
import { anId, day, recorded } from '#test/planBuilders.ts';
import { editMeeting, type MeetingDraft } from './editMeeting.ts';
import { editTheme } from './editTheme.ts';

const BOARD = recorded('meeting', { subgroup: null, title: 'Board', on: day('2018-01-23') });

const edit = (draft: Partial<MeetingDraft>) =>
  editMeeting(
    { subgroup: '', on: '24/01/2018', title: '', ...draft },
    { before: null, others: [BOARD], usualTitle: 'Board' },
  );

it('calls a meeting after who meets, unless told otherwise', () => {
  expect(edit({})).toEqual({
    ok: true,
    value: { subgroup: null, on: '2018-01-24', title: 'Board' },
  });
  expect(edit({ subgroup: anId('subgroup'), title: ' Away   day ' })).toMatchObject({
    value: { subgroup: anId('subgroup'), title: 'Away day' },
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
  expect(edit({ on: '23/01/2018', subgroup: anId('subgroup') }).ok).toBe(true);
});

it('refuses a theme without a title, and one that there is already', () => {
  const others = [recorded('theme', { title: 'Reducing Reoffending' })];

  expect(editTheme({ title: '' }, { before: null, others })).toMatchObject({
    problem: [{ kind: 'title-missing' }],
  });
  expect(editTheme({ title: 'Reducing re-offending' }, { before: null, others })).toMatchObject({
    problem: [{ kind: 'title-taken', taken: { by: 'Reducing Reoffending' } }],
  });
  expect(editTheme({ title: 'Prevent duty' }, { before: null, others })).toMatchObject({
    ok: true,
  });
});
