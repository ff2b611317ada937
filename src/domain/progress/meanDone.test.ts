import { expect, it } from 'vitest';
import { day } from '#test/planBuilders.ts';
import { aPeriodEnd, aProgress } from '#test/progressBuilders.ts';
import { quarterOf } from '../calendar.ts';
import type { ActionProgress } from './actionProgress.ts';
import { meanDone } from './meanDone.ts';

const Q3 = quarterOf(day('2017-12-31'));
const COMPLETE = { status: 'complete', asOf: day('2017-06-30'), percentDone: 90 } as const;

const meanOf = (...actions: readonly ActionProgress[]) =>
  meanDone([Q3], [aPeriodEnd(Q3, actions)])[0];

it('is a gap where nobody gave a figure, and where the period has not begun', () => {
  expect(meanOf(aProgress())).toMatchObject({ mean: null, reported: 0, inPlan: 1 });
  expect(meanDone([Q3], [])).toMatchObject([{ mean: null, inPlan: 0, hasBegun: false }]);
});

it('is over those who said something in the period, from its first day on', () => {
  const silent = aProgress({ updates: [{ asOf: day('2017-09-30'), percentDone: 0 }] });
  const first = aProgress({ updates: [{ asOf: day('2017-10-01'), percentDone: 20 }] });
  const last = aProgress({ updates: [{ asOf: day('2017-12-31'), percentDone: 41 }] });

  expect(meanOf(silent, first, last)).toMatchObject({ mean: 30.5, reported: 2, inPlan: 3 });
});

it('keeps what was completed before in, at 100', () => {
  expect(meanOf(aProgress({ updates: [COMPLETE] }))).toMatchObject({ mean: 100, reported: 1 });
});

it('leaves out what is judged by milestones alone: it has no percentage', () => {
  const byMilestones = aProgress({ updates: [{ percentDone: null }] });

  expect(meanOf(byMilestones)).toMatchObject({ mean: null, reported: 0, inPlan: 1 });
});

it('counts nought per cent that somebody reported', () => {
  expect(meanOf(aProgress({ updates: [{ percentDone: 0 }] }))).toMatchObject({ mean: 0 });
});
