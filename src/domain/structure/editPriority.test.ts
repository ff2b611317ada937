import { describe, expect, it } from 'vitest';
import { anId, aSubgroup, day, recorded } from '#test/planBuilders.ts';
import type { PlanYear } from '../records/planYear.ts';
import type { Priority } from '../records/priority.ts';
import {
  deliverersChanged,
  draftOfPriority,
  editPriority,
  type PriorityContext,
  type PriorityDraft,
  withDelivery,
} from './editPriority.ts';
import { BLANK_ALIGNMENT, BLANK_LINEAGE } from './priorityLinks.ts';

const aYear = (number: number, start: string, isRetired = false) => {
  const value: PlanYear = {
    ...{ label: start.slice(0, 4), start: day(start), end: day(`${start.slice(0, 4)}-12-31`) },
    ...{ documentTitle: '', state: 'draft', adoption: [] },
  };
  return recorded('plan-year', value, { id: anId('plan-year', number), isRetired });
};

const [Y1, Y2, Y3] = [anId('plan-year', 1), anId('plan-year', 2), anId('plan-year', 3)];
const SELF = anId('priority', 1);

const theft = recorded(
  'priority',
  {
    inYears: [{ planYear: Y2, title: 'Theft', order: 4 }],
    rationale: '',
    lineage: [],
    alignment: [],
  },
  { id: anId('priority', 2) },
);

const rural = recorded('subgroup', aSubgroup({ name: 'Rural', priorities: [SELF] }), {
  id: anId('subgroup', 1),
});
const town = recorded('subgroup', aSubgroup({ name: 'Town' }), { id: anId('subgroup', 2) });

const CONTEXT: PriorityContext = {
  ...{ before: null, self: null, others: [theft] },
  planYears: [aYear(2, '2018-01-01'), aYear(1, '2017-01-01'), aYear(3, '2016-01-01', true)],
  subgroups: [rural, town],
  themes: [recorded('theme', { title: 'Prevent duty' })],
};

const BEFORE: Priority = {
  inYears: [
    { planYear: Y3, title: 'Farms', order: 1 },
    { planYear: Y1, title: 'Farm crime', order: 2 },
  ],
  rationale: 'Raised by the board',
  lineage: [],
  alignment: [],
};

const titles = (first: string, second: string) => [
  { planYear: Y1, title: first },
  { planYear: Y2, title: second },
];

const edit = (draft: Partial<PriorityDraft>, context: Partial<PriorityContext> = {}) =>
  editPriority(
    {
      ...{ titles: titles('', 'Rural crime'), rationale: '', subgroups: [] },
      ...{ lineage: [], alignment: [] },
      ...draft,
    },
    { ...CONTEXT, ...context },
  );

it('puts a new one last in its year', () => {
  expect(edit({})).toEqual({
    ok: true,
    value: {
      ...{ rationale: '', lineage: [], alignment: [] },
      inYears: [{ planYear: Y2, title: 'Rural crime', order: 5 }],
    },
  });
});

it('keeps its place, and its title in a year that is out of use, in the order of the years', () => {
  const result = edit({ titles: titles('Crime on farms', 'Rural crime') }, { before: BEFORE });

  expect(result).toMatchObject({
    value: {
      inYears: [
        { planYear: Y3, title: 'Farms', order: 1 },
        { planYear: Y1, title: 'Crime on farms', order: 2 },
        { planYear: Y2, title: 'Rural crime', order: 5 },
      ],
    },
  });
});

it('asks for the titles of the years in use, in their order', () => {
  expect(draftOfPriority(BEFORE, { ...CONTEXT, self: SELF })).toEqual({
    titles: titles('Farm crime', ''),
    rationale: 'Raised by the board',
    subgroups: [rural.id],
    ...{ lineage: [], alignment: [] },
  });
});

describe('where a priority came from', () => {
  const ofTheft = { how: 'split-from', other: theft.id, planYear: Y2 } as const;

  it('is kept, with the plan that first had it so where that is known', () => {
    const became = { how: 'became-theme', other: anId('theme'), planYear: '' } as const;

    expect(edit({ lineage: [ofTheft, BLANK_LINEAGE, became] })).toMatchObject({
      value: { lineage: [ofTheft, { ...became, planYear: null }] },
    });
  });

  it.each([
    ['without another', [{ ...ofTheft, other: '' }], 'lineage.0.other', 'other-missing'],
    [
      'from a theme that is a priority',
      [{ ...ofTheft, how: 'was-theme' as const }],
      'lineage.0.other',
      'other-missing',
    ],
    ['twice', [ofTheft, ofTheft], 'lineage.1.other', 'lineage-twice'],
  ])('is refused %s', (_, lineage, field, kind) => {
    expect(edit({ lineage })).toMatchObject({ problem: [{ field, kind }] });
  });
});

it('says whose priority it is as well only with a source', () => {
  const pcc = { withWhat: 'Police and Crime Plan', source: 'Plan 2017-21, page 4' };

  expect(edit({ alignment: [pcc, BLANK_ALIGNMENT] })).toMatchObject({
    value: { alignment: [pcc] },
  });
  expect(edit({ alignment: [{ ...pcc, source: ' ' }] })).toMatchObject({
    problem: [{ field: 'alignment.0.source', kind: 'source-missing' }],
  });
});

it('refuses a title that another has in the same year, and no title at all', () => {
  expect(edit({ titles: titles('Theft', 'theft') })).toMatchObject({
    problem: [{ field: 'titles.1.title', kind: 'title-taken', taken: { by: 'Theft' } }],
  });
  expect(edit({ titles: titles(' ', '') })).toMatchObject({
    problem: [{ field: 'titles.1.title', kind: 'title-missing' }],
  });
});

it('finds the subgroups that begin or cease to deliver it, and those alone', () => {
  const changed = deliverersChanged([rural, town], SELF, [town.id]);

  expect(changed.map((one) => withDelivery(one, SELF))).toMatchObject([
    { name: 'Rural', priorities: [] },
    { name: 'Town', priorities: [SELF] },
  ]);
  expect(deliverersChanged([rural, town], SELF, [rural.id])).toEqual([]);
  expect(deliverersChanged([rural, town], null, [rural.id])).toEqual([rural]);
});

it('leaves a subgroup alone about which people disagree', () => {
  const conflicts = [{ field: 'name', claims: [] }];
  const subgroups = [rural, { ...town, conflicts }];

  expect(edit({ subgroups: [town.id] }, { subgroups })).toMatchObject({
    problem: [{ field: 'subgroups', kind: 'subgroup-disputed', taken: { by: 'Town' } }],
  });
  expect(edit({ subgroups: [rural.id] }, { subgroups })).toMatchObject({ ok: true });
});
