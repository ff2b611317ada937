import { expect, it } from 'vitest';
import { day } from '#test/planBuilders.ts';
import { aPeriodEnd, aProgress } from '#test/progressBuilders.ts';
import { periodsBetween, quarterOf } from '../calendar.ts';
import { statusOverTime } from './statusOverTime.ts';

const YEAR = periodsBetween(day('2017-04-01'), day('2018-03-31'), 'quarter');
const Q3 = quarterOf(day('2017-12-31'));

it('is a gap, and no nought, for a period that has not begun', () => {
  const [first, second] = statusOverTime(YEAR, [aPeriodEnd(YEAR[0] ?? Q3, [])]);

  expect(first?.counts?.total).toBe(0);
  expect(second?.counts).toBeNull();
});

it('counts each action of a period’s end once, and marks the one that is running', () => {
  const [q3] = statusOverTime(
    [Q3],
    [aPeriodEnd(Q3, [aProgress(), aProgress({ updates: [{}] })], true)],
  );

  expect(q3?.counts?.byStatus).toMatchObject({ 'not-started': 1, 'on-track': 1 });
  expect(q3?.isRunning).toBe(true);
});
