import { expect, it } from 'vitest';
import { anId, day, recorded } from '#test/planBuilders.ts';
import type { PlanYear } from '../records/planYear.ts';
import {
  BLANK_STEP,
  draftOfPlanYear,
  editPlanYear,
  nextPlanYear,
  type PlanYearDraft,
} from './editPlanYear.ts';

const YEAR: PlanYear = {
  ...{ label: '2017-18', start: day('2017-04-01'), end: day('2018-03-31') },
  ...{ documentTitle: 'Partnership plan', state: 'draft', adoption: [] },
};

const of2017 = recorded('plan-year', YEAR);

const DRAFT: PlanYearDraft = {
  ...{ label: '2018-19', start: '01/04/2018', end: '31/03/2019' },
  ...{ documentTitle: '', state: 'draft', adoption: [] },
};

function problemsOf(draft: Partial<PlanYearDraft>, others = [of2017]) {
  const result = editPlanYear({ ...DRAFT, ...draft }, { before: null, others });
  return result.ok ? [] : result.problem.map(({ field, kind }) => `${field}: ${kind}`);
}

it('takes a year that begins on the day after the last one ended', () => {
  expect(problemsOf({})).toEqual([]);
});

it.each([
  ['the last day of the one before', '31/03/2018', '30/03/2019'],
  ['a day within', '01/06/2017', '01/07/2017'],
  ['days all around', '01/01/2017', '31/12/2018'],
])('refuses days that overlap with another year: %s', (_, start, end) => {
  expect(problemsOf({ start, end })).toEqual(['start: days-overlap']);
});

it('says whose days they are, and passes over a year that is out of use', () => {
  const twice = { ...DRAFT, start: '01/04/2017', end: '31/03/2018' };

  expect(editPlanYear(twice, { before: null, others: [of2017] })).toMatchObject({
    problem: [{ taken: { by: '2017-18' } }],
  });
  expect(problemsOf(twice, [{ ...of2017, isRetired: true }])).toEqual([]);
});

it.each([
  [
    'days that are turned round',
    { start: '31/03/2019', end: '01/04/2018' },
    'end: end-before-start',
  ],
  ['no days', { start: '', end: ' ' }, 'start: day-missing', 'end: day-missing'],
  ['more than two years', { end: '02/04/2020' }, 'end: year-too-long'],
  ['no name', { label: '' }, 'label: label-missing'],
  ['the name of another', { label: '2017–18' }, 'label: label-taken'],
] as const)('refuses %s', (_, draft, ...problems) => {
  expect(problemsOf(draft)).toEqual(problems);
});

it('keeps the trail of adoption in the order of its days, and leaves blank rows out', () => {
  const council = { ...BLANK_STEP, body: 'Council', on: '12/04/2017', decision: 'Adopted' };
  const committee = {
    ...BLANK_STEP,
    ...{ body: 'Committee', on: '28/3/2017', reference: 'g2887' },
    ...{ condition: 'Some redrafting', conditionMetOn: '12/04/2017' },
  };

  const result = editPlanYear(
    { ...DRAFT, adoption: [council, BLANK_STEP, committee] },
    { before: YEAR, others: [] },
  );

  expect(result).toMatchObject({
    ok: true,
    value: {
      adoption: [
        { body: 'Committee', on: '2017-03-28', conditionMetOn: '2017-04-12' },
        { body: 'Council', on: '2017-04-12', condition: '', conditionMetOn: null },
      ],
    },
  });
  if (result.ok)
    expect(draftOfPlanYear(result.value).adoption).toMatchObject([
      { on: '28/03/2017', conditionMetOn: '12/04/2017' },
      { on: '12/04/2017', conditionMetOn: '' },
    ]);
});

it.each([
  ['no body and no day', { decision: 'Agreed' }, ['body: body-missing', 'on: decided-on-missing']],
  [
    'a met day without a condition',
    { body: 'B', on: '1/4/2018', conditionMetOn: '1/4/2018' },
    ['condition: condition-missing'],
  ],
  [
    'a condition that was met before it was made',
    { body: 'B', on: '1/4/2018', condition: 'C', conditionMetOn: '31/3/2018' },
    ['conditionMetOn: met-before-decided'],
  ],
])('refuses a step with %s', (_, step, problems) => {
  expect(problemsOf({ adoption: [{ ...BLANK_STEP, ...step }] })).toEqual(
    problems.map((problem) => `adoption.0.${problem}`),
  );
});

it('offers the year after the latest, else the financial year of the day', () => {
  const other = { ...of2017, id: anId('plan-year', 2), isRetired: true };

  expect(nextPlanYear([of2017], day('2018-01-12'))).toMatchObject({
    label: '2018-19',
    start: '01/04/2018',
    end: '31/03/2019',
  });
  expect(nextPlanYear([other], day('2018-01-12'))).toMatchObject({ label: '2017-18' });
});
