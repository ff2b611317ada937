import { describe, expect, it } from 'vitest';
import {
  aPartnership,
  anAction,
  anId,
  anUpdate,
  aSubgroup,
  day,
  recorded,
} from '#test/planBuilders.ts';
import type { PlanYear } from '../records/planYear.ts';
import type { Subgroup } from '../records/subgroup.ts';
import { type Recorded, recordsFrom } from '../versions/records.ts';
import { boardOf, subgroupsInOrder } from './board.ts';
import { planYearAt } from '../plans/partnershipAt.ts';
import type { Silence } from './silence.ts';

const TODAY = day('2018-01-12');

const year = (number: number, start: string, end: string, said: Partial<PlanYear> = {}) =>
  recorded(
    'plan-year',
    {
      ...{ label: start.slice(0, 4), start: day(start), end: day(end) },
      ...{ documentTitle: '', state: 'adopted', adoption: [], ...said },
    },
    { id: anId('plan-year', number) },
  );

const subgroup = (number: number, said: Partial<Subgroup>) =>
  recorded('subgroup', aSubgroup(said), { id: anId('subgroup', number) });

const priority = (number: number, order: number) =>
  recorded(
    'priority',
    {
      inYears: [{ planYear: anId('plan-year'), title: '', order }],
      rationale: '',
      lineage: [],
      alignment: [],
    },
    { id: anId('priority', number) },
  );

const PARTNERSHIP = recorded('partnership', aPartnership());
const YEARS = [year(2, '2017-04-01', '2018-03-31'), year(1, '2016-04-01', '2017-03-31')] as const;

const board = (...records: readonly Recorded[]) =>
  boardOf(recordsFrom([PARTNERSHIP, ...YEARS, ...records]), TODAY);

describe('the plan year of a day', () => {
  it.each([
    ['2017-03-31', '2016'],
    ['2017-04-01', '2017'],
    ['2018-03-31', '2017'],
    ['2018-04-01', '2017'],
    ['2010-01-01', '2017'],
  ])('on %s is that of %s, the latest where the day falls in none', (on, label) => {
    expect(planYearAt(recordsFrom(YEARS), day(on))?.value.label).toBe(label);
  });

  it('is none where none was set up', () => {
    expect(planYearAt(recordsFrom([]), TODAY)).toBeNull();
  });
});

describe('the board', () => {
  it('is none while there is no partnership', () => {
    expect(boardOf(recordsFrom(YEARS), TODAY)).toBeNull();
  });

  it('counts the actions of each subgroup apart, and all of them together', () => {
    const found = board(
      subgroup(1, { name: 'Mental Health' }),
      subgroup(2, { name: 'Gangs' }),
      recorded('action', anAction()),
      recorded('action', anAction({ subgroup: anId('subgroup', 2) }), { id: anId('action', 2) }),
      recorded('progress-update', anUpdate()),
    );

    expect(found?.counts).toMatchObject({ total: 2 });
    expect(
      found?.bySubgroup.map(({ name, counts }) => [name, counts.byStatus['on-track']]),
    ).toEqual([
      ['Gangs', 0],
      ['Mental Health', 1],
    ]);
    expect(found?.closedPeriod.id).toBe('2017-Q3');
    expect(found?.againstPlan?.counted).toBe(2);
  });

  it('shows a subgroup at work without a plan, and a closed one while it has actions', () => {
    const found = board(
      subgroup(1, { name: 'Mental Health', state: 'forming', planState: 'none-yet' }),
      subgroup(2, { name: 'Closed with actions', state: 'closed' }),
      subgroup(3, { name: 'Closed', state: 'closed' }),
      subgroup(4, { name: 'Merged', state: 'merged' }),
      recorded('action', anAction({ subgroup: anId('subgroup', 2) })),
    );

    expect(found?.bySubgroup.map(({ name, counts }) => [name, counts.total])).toEqual([
      ['Closed with actions', 1],
      ['Mental Health', 0],
    ]);
  });

  it('shows a subgroup out of use while it has actions, so that the bars add up', () => {
    const outOfUse = (number: number) => ({
      ...subgroup(number, { name: `Subgroup ${number}` }),
      isRetired: true,
    });
    const found = board(
      outOfUse(1),
      outOfUse(2),
      recorded('action', anAction({ subgroup: anId('subgroup', 2) })),
    );

    expect(found?.bySubgroup.map(({ name, counts }) => [name, counts.total])).toEqual([
      ['Subgroup 2', 1],
    ]);
    expect(found?.counts.total).toBe(1);
  });

  it('tells silence of 30 days from one of 90, on both sides of each edge', () => {
    const found = board(
      ...['2017-12-14', '2017-12-13', '2017-10-15', '2017-10-14'].flatMap((asOf, at) => {
        const id = anId('action', at + 1);
        const update = anUpdate({ action: id, asOf: day(asOf) });
        return [
          recorded('action', anAction({ ref: `MH-${at + 1}` }), { id }),
          recorded('progress-update', update, { id: anId('progress-update', at + 1) }),
        ];
      }),
    );
    const refs = (silence: Silence) => found?.silent[silence].map(({ action }) => action.value.ref);

    expect(refs('silent-days')).toEqual(['MH-2', 'MH-3']);
    expect(refs('long-silent-days')).toEqual(['MH-4']);
  });

  it('shows no plan lines without a plan year', () => {
    expect(boardOf(recordsFrom([PARTNERSHIP]), TODAY)).toMatchObject({
      planYear: null,
      againstPlan: null,
      counts: { total: 0 },
    });
  });
});

it('puts subgroups in the order of their priorities, then by name', () => {
  const records = recordsFrom([
    priority(1, 2),
    priority(2, 1),
    subgroup(1, { name: 'B', priorities: [anId('priority', 1)] }),
    subgroup(2, { name: 'C', priorities: [anId('priority', 1), anId('priority', 2)] }),
    subgroup(3, { name: 'Without' }),
    subgroup(4, { name: 'A', priorities: [anId('priority', 1)] }),
    subgroup(5, { name: 'Unknown priority', priorities: [anId('priority', 9)] }),
  ]);

  const names = subgroupsInOrder(records).map(({ value }) => value.name);

  expect(names).toEqual(['C', 'A', 'B', 'Unknown priority', 'Without']);
});
