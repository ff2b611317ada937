import { expect, it } from 'vitest';
import { anId, day, PLAN_YEAR, recorded } from '#test/planBuilders.ts';
import type { RecordId } from '../ids.ts';
import type { Priority, PriorityLineage } from '../records/priority.ts';
import { recordsFrom } from '../versions/records.ts';
import { lineageOf, lineageRows } from './lineage.ts';

const YEARS = [2016, 2017, 2018].map((year, at) =>
  recorded(
    'plan-year',
    {
      ...{ ...PLAN_YEAR, label: `${year}-${year - 1999}` },
      ...{ start: day(`${year}-04-01`), end: day(`${year + 1}-03-31`) },
    },
    { id: anId('plan-year', at + 1) },
  ),
);

const id = (number: number) => anId('priority', number);
const year = (number: number) => anId('plan-year', number);

/** @param titles by the number of the plan year */
function priority(
  number: number,
  titles: Readonly<Record<number, string>>,
  lineage: Priority['lineage'] = [],
) {
  const inYears = Object.entries(titles).map(([at, title]) => ({
    ...{ planYear: year(Number(at)), title, order: number },
  }));
  return recorded(
    'priority',
    { inYears, rationale: '', lineage, alignment: [] },
    { id: id(number) },
  );
}

const step = (
  how: PriorityLineage['how'],
  other: RecordId<'priority'> | RecordId<'theme'>,
  planYear: PriorityLineage['planYear'] = null,
): PriorityLineage => ({ how, other, planYear });

const PREVENT = recorded('theme', { title: 'Prevent duty' });

const rowsOf = (...all: Parameters<typeof recordsFrom>[0][]) =>
  lineageRows(lineageOf(recordsFrom([...YEARS, PREVENT, ...all.flatMap((one) => [...one])]))).map(
    ({ year: label, title, how, from, ends }) =>
      `${label} ${title}: ${how}${from.length > 0 ? ` ${from.join(' + ')}` : ''}${ends ? ', ends' : ''}`,
  );

it('says of each priority in each plan whether it is the same, renamed, new, or ends', () => {
  expect(
    rowsOf([
      priority(1, { 1: 'Domestic abuse', 2: 'Domestic Abuse', 3: 'Domestic abuse and stalking' }),
      priority(2, { 1: 'Road safety' }),
      priority(3, { 3: 'Mental health' }),
    ]),
  ).toEqual([
    '2016-17 Domestic abuse: first',
    '2016-17 Road safety: first, ends',
    '2017-18 Domestic Abuse: same Domestic abuse (2016-17)',
    '2018-19 Domestic abuse and stalking: renamed Domestic Abuse (2017-18)',
    '2018-19 Mental health: new',
  ]);
});

it('leads one priority to each of those it was split into, and several to the one they became', () => {
  const from = step('split-from', id(1));
  expect(
    rowsOf([
      priority(1, { 1: 'Community resilience' }),
      priority(2, { 2: 'Organised crime' }, [from]),
      priority(3, { 2: 'Gangs' }, [from]),
      priority(4, { 3: 'Serious violence' }, [
        step('merged-from', id(2), year(3)),
        step('merged-from', id(3), year(3)),
      ]),
    ]),
  ).toEqual([
    '2016-17 Community resilience: first',
    '2017-18 Organised crime: split Community resilience (2016-17)',
    '2017-18 Gangs: split Community resilience (2016-17)',
    '2018-19 Serious violence: merged Organised crime (2017-18) + Gangs (2017-18)',
  ]);
});

it('shows a theme in the plan in which a priority became it, or before the one that it became', () => {
  const became = priority(1, { 1: 'Prevent' }, [step('became-theme', PREVENT.id)]);
  expect(rowsOf([became])).toEqual([
    '2016-17 Prevent: first',
    '2017-18 Prevent duty: became-theme Prevent (2016-17)',
  ]);
  const was = priority(1, { 3: 'Prevent' }, [step('was-theme', PREVENT.id, year(3))]);
  expect(rowsOf([was])).toEqual([
    '2017-18 Prevent duty: first',
    '2018-19 Prevent: was-theme Prevent duty (2017-18)',
  ]);
});

it('goes over a plan in which a priority was left out', () => {
  expect(rowsOf([priority(1, { 1: 'Road safety', 3: 'Road safety' })])).toEqual([
    '2016-17 Road safety: first',
    '2018-19 Road safety: same Road safety (2016-17)',
  ]);
});

it('calls nothing new where the plan before is not here', () => {
  const [first, , third] = YEARS;
  const years = [first, third].filter((one) => one !== undefined);
  const lineage = lineageOf(
    recordsFrom([...years, priority(1, { 1: 'Theft' }), priority(2, { 3: 'Mental health' })]),
  );

  expect(lineage.isNew).toEqual([]);
  expect(lineageRows(lineage).map(({ how }) => how)).toEqual(['first', 'first']);
});

it('names what it cannot draw: the other end is in none of these plans', () => {
  const split = priority(2, { 1: 'Gangs' }, [step('split-from', id(1), year(1))]);
  const theme = priority(3, { 3: 'Prevent' }, [step('became-theme', PREVENT.id)]);
  const lineage = lineageOf(
    recordsFrom([...YEARS, PREVENT, priority(1, { 2: 'Resilience' }), split, theme]),
  );

  expect(lineage.unplaced).toEqual([
    { how: 'split-from', title: 'Gangs', other: 'Resilience' },
    { how: 'became-theme', title: 'Prevent', other: 'Prevent duty' },
  ]);
  expect(lineage.lines).toEqual([]);
});

it('is empty where there is no plan year', () => {
  expect(lineageOf(recordsFrom([PREVENT]))).toEqual({
    ...{ years: [], lines: [], isNew: [], ends: [], unplaced: [] },
  });
});
