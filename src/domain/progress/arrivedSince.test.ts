import { expect, it } from 'vitest';
import { anId, day } from '#test/planBuilders.ts';
import { aProgress } from '#test/progressBuilders.ts';
import { arrivedSince, tickedSince } from './arrivedSince.ts';

const update = (number: number) => anId('progress-update', number);
const milestone = (number: number) => anId('milestone', number);

const PROGRESS = aProgress({
  updates: [
    { asOf: day('2017-10-01'), milestonesDone: [milestone(1)] },
    { asOf: day('2017-12-01'), milestonesDone: [milestone(1), milestone(2)] },
    { asOf: day('2017-12-02'), milestonesDone: [milestone(2), milestone(3)] },
  ],
});

it('finds the updates that came while somebody was writing', () => {
  expect(arrivedSince(PROGRESS, [update(1)]).map(({ id }) => id)).toEqual([update(2), update(3)]);
  expect(arrivedSince(PROGRESS, [update(1), update(2), update(3)])).toEqual([]);
});

it('finds the milestones that they ticked, without those that were ticked before', () => {
  const known = [update(1)];
  const arrived = arrivedSince(PROGRESS, known);

  expect(tickedSince(PROGRESS, known, arrived)).toEqual([milestone(2), milestone(3)]);
  expect(tickedSince(PROGRESS, known, [])).toEqual([]);
});

it('takes every milestone for new where nothing was known', () => {
  expect(tickedSince(PROGRESS, [], PROGRESS.updates)).toEqual([1, 2, 3].map(milestone));
});
