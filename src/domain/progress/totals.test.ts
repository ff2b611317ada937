import { expect, it } from 'vitest';
import { day } from '#test/planBuilders.ts';
import { aProgress } from '#test/progressBuilders.ts';
import { totalsOf } from './totals.ts';

const reported = aProgress({ number: 1, updates: [{ percentDone: 40 }] });
const complete = aProgress({ number: 2, updates: [{ status: 'complete', percentDone: null }] });
const silent = aProgress({
  number: 3,
  updates: [{ asOf: day('2017-06-30'), percentDone: 10 }],
});
const notStarted = aProgress({ number: 4 });

it('takes the mean over those that gave a figure, silent ones left out', () => {
  expect(totalsOf([reported, complete, silent, notStarted])).toMatchObject({
    ...{ meanDone: 70, reported: 2 },
    counts: { total: 4 },
  });
});

it('has no mean where nobody gave a figure, and none that is zero', () => {
  expect(totalsOf([notStarted, silent])).toMatchObject({ meanDone: null, reported: 0 });
  expect(totalsOf([])).toMatchObject({ meanDone: null, counts: { total: 0 } });
});
