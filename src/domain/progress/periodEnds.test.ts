import { expect, it } from 'vitest';
import { day } from '#test/planBuilders.ts';
import { quarterOf } from '../calendar.ts';
import { closedFor, endOn, isRunning, lastPeriods } from './periodEnds.ts';

const QUARTERS = { reportingPeriod: 'quarter', graceDays: 10 } as const;
const MONTHS = { reportingPeriod: 'month', graceDays: 0 } as const;
const Q3 = quarterOf(day('2017-12-31'));
const Q4 = quarterOf(day('2018-01-01'));

it('goes back from the period of the day, the earliest first', () => {
  const ids = (cycle: typeof QUARTERS | typeof MONTHS) =>
    lastPeriods(day('2018-01-12'), cycle, 4).map(({ id }) => id);

  expect(ids(QUARTERS)).toEqual(['2017-Q1', '2017-Q2', '2017-Q3', '2017-Q4']);
  expect(ids(MONTHS)).toEqual(['2017-10', '2017-11', '2017-12', '2018-01']);
});

it('looks at a period on its last day, and at one still running on the day itself', () => {
  expect(endOn(Q3, day('2018-01-12'))).toBe('2017-12-31');
  expect(endOn(Q4, day('2018-01-12'))).toBe('2018-01-12');
  expect([isRunning(Q4, day('2018-03-30')), isRunning(Q4, day('2018-03-31'))]).toEqual([
    true,
    false,
  ]);
});

it('judges a period by its own silence once its days of grace are over, and not before', () => {
  expect(closedFor(Q3, day('2018-01-11'), QUARTERS).id).toBe('2017-Q3');
  expect(closedFor(Q3, day('2018-01-10'), QUARTERS).id).toBe('2017-Q2');
  expect(closedFor(Q4, day('2018-01-12'), QUARTERS).id).toBe('2017-Q3');
});
