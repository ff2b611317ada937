import { expect, it } from 'vitest';
import { anId, day } from '#test/planBuilders.ts';
import { aPeriodEnd, aProgress } from '#test/progressBuilders.ts';
import { quarterOf } from '../calendar.ts';
import { periodsGrid } from './periodsGrid.ts';
import { readPeriodsView, viewPeriods } from './periodsView.ts';

const Q2 = quarterOf(day('2017-09-30'));
const Q3 = quarterOf(day('2017-12-31'));
const OTHER = anId('subgroup', 2);

const still = aProgress({ number: 10, action: { ref: 'MH-10' }, updates: [{}] });
const begun = aProgress({ number: 9, action: { ref: 'MH-9' }, updates: [{}] });
const other = aProgress({ number: 1, action: { ref: 'SM-1', subgroup: OTHER }, updates: [{}] });
const notBegun = aProgress({ number: 9, action: { ref: 'MH-9' } });
const GRID = periodsGrid([
  aPeriodEnd(Q2, [still, notBegun, other]),
  aPeriodEnd(Q3, [still, begun, other]),
]);

const refs = (search: Record<string, unknown>) =>
  viewPeriods(GRID, readPeriodsView(search)).map(({ action }) => action.value.ref);

it.each([
  [{}, ['MH-9', 'MH-10', 'SM-1']],
  [{ changed: true }, ['MH-9']],
  [{ subgroup: OTHER }, ['SM-1']],
  [{ subgroup: OTHER, changed: true }, []],
  [{ changed: 'yes', subgroup: '', unknown: 1 }, ['MH-9', 'MH-10', 'SM-1']],
])('shows by the address %j', (search, expected) => {
  expect(refs(search)).toEqual(expected);
});
