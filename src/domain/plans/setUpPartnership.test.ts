import { expect, it } from 'vitest';
import { recordsOfSetUp } from './recordsOfSetUp.ts';
import { type SetUpDraft, setUpPartnership } from './setUpPartnership.ts';
import type { RecordId } from '../ids.ts';
import type { RecordKind } from '../records/kinds.ts';

const MENTAL_HEALTH = { title: 'Mental Health', subgroup: 'Mental Health', code: 'MH' };

const aDraft = (draft: Partial<SetUpDraft> = {}): SetUpDraft => ({
  ...{ name: 'Safer Anytown Partnership', shortName: 'SAP', area: 'Anytown' },
  ...{ yearLabel: '2018-19', yearStart: '01/04/2018', yearEnd: '31/03/2019', yearState: 'draft' },
  ...{ priorities: [MENTAL_HEALTH], agencies: [] },
  ...{ yourName: 'Partnership officer', yourAgency: 'Anytown Council' },
  ...draft,
});

function problemsOf(draft: Partial<SetUpDraft>) {
  const result = setUpPartnership(aDraft(draft));
  return result.ok ? [] : result.problem.map(({ field, kind }) => `${field}: ${kind}`);
}

function recordsOf(draft: Partial<SetUpDraft>) {
  const result = setUpPartnership(aDraft(draft));
  if (!result.ok) throw new TypeError('refused');
  let count = 0;
  return recordsOfSetUp(result.value, <K extends RecordKind>() => {
    count += 1;
    return `id-${count}` as RecordId<K>;
  });
}

it('takes a partnership with one priority, and leaves out rows that were left blank', () => {
  const blank = { title: ' ', subgroup: '', code: '' };

  const result = setUpPartnership(aDraft({ priorities: [blank, MENTAL_HEALTH, blank] }));

  expect(result).toMatchObject({
    ok: true,
    value: {
      partnership: { name: 'Safer Anytown Partnership', graceDays: 10, notice: '' },
      planYear: { label: '2018-19', start: '2018-04-01', end: '2019-03-31', state: 'draft' },
      priorities: [MENTAL_HEALTH],
    },
  });
});

it('names every problem at once, in the order of the form', () => {
  const agencies = [{ name: '', shortName: 'KP', type: 'responsible-authority' }] as const;
  const priorities = [{ title: '', subgroup: 'Theft', code: 'T1' }];
  const draft = { name: ' ', yearLabel: '', yearEnd: '31/02/2019', priorities, agencies };

  expect(problemsOf({ ...draft, yourName: '' })).toEqual([
    'name: name-missing',
    'yourName: who-missing',
    'yearLabel: year-label-missing',
    'yearEnd: day-not-in-calendar',
    'priorities.0.title: priority-missing',
    'priorities.0.code: code-not-letters',
    'agencies.0.name: agency-missing',
  ]);
});

it.each([
  ['an end before the start', { yearEnd: '31/03/2018' }, 'yearEnd: end-before-start'],
  ['an end on the first day', { yearEnd: '01/04/2018' }, 'yearEnd: end-before-start'],
  ['more than two years', { yearEnd: '02/04/2020' }, 'yearEnd: year-too-long'],
  ['no first day', { yearStart: '' }, 'yearStart: day-missing'],
  ['a year in two digits', { yearStart: '01/04/18' }, 'yearStart: day-year-in-two-digits'],
  ['no priority at all', { priorities: [] }, 'priorities.0.title: priority-missing'],
  ['a very long name', { name: 'x'.repeat(401) }, 'name: text-too-long'],
])('refuses %s', (_, draft, problem) => {
  expect(problemsOf(draft)).toEqual([problem]);
});

it('takes a plan of two years to the day', () => {
  expect(problemsOf({ yearEnd: '01/04/2020' })).toEqual([]);
});

it('refuses two subgroups of one name or with one code, in whatever letters', () => {
  const priorities = [MENTAL_HEALTH, { title: 'Theft', subgroup: ' mental  health', code: 'mh' }];

  expect(problemsOf({ priorities })).toEqual([
    'priorities.1.subgroup: subgroup-taken',
    'priorities.1.code: code-taken',
  ]);
});

it('refuses an agency that is listed twice', () => {
  const police = { name: 'Kent Police', shortName: '', type: 'responsible-authority' } as const;

  expect(problemsOf({ agencies: [police, { ...police, name: 'KENT POLICE' }] })).toEqual([
    'agencies.1.name: agency-taken',
  ]);
});

it('writes two subgroups of one priority as such', () => {
  const priorities = [
    { title: 'Violence', subgroup: 'Serious Violence', code: 'SV' },
    { title: 'violence', subgroup: 'Domestic Abuse', code: 'DA' },
    MENTAL_HEALTH,
  ];

  const records = recordsOf({ priorities });

  const named = records.filter(({ kind }) => kind === 'priority');
  expect(named.map(({ value }) => value)).toMatchObject([
    { inYears: [{ title: 'Violence', order: 1 }] },
    { inYears: [{ title: 'Mental Health', order: 2 }] },
  ]);
  const subgroups = records.filter(({ kind }) => kind === 'subgroup');
  expect(subgroups.map(({ value }) => value)).toMatchObject([
    { code: 'SV', priorities: [named[0]?.recordId], planState: 'none-yet' },
    { code: 'DA', priorities: [named[0]?.recordId] },
    { code: 'MH', priorities: [named[1]?.recordId] },
  ]);
});

it('takes two names for one that only look different', () => {
  const priorities = [MENTAL_HEALTH, { title: 'Other', subgroup: 'Mental-health', code: 'OT' }];

  expect(problemsOf({ priorities })).toEqual(['priorities.1.subgroup: subgroup-taken']);
});

it('gives every record an id of its own', () => {
  const agencies = [{ name: 'Kent Police', shortName: '', type: 'co-operating' }] as const;

  const records = recordsOf({ agencies });

  expect(records.map(({ kind }) => kind).toSorted()).toEqual([
    'agency',
    'partnership',
    'plan-year',
    'priority',
    'subgroup',
  ]);
  expect(new Set(records.map(({ recordId }) => recordId)).size).toBe(records.length);
});
