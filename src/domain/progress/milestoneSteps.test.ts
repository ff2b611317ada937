import { describe, expect, it } from 'vitest';
import { aMilestone, anId, day, recorded } from '#test/planBuilders.ts';
import { aProgress } from '#test/progressBuilders.ts';
import type { ProgressUpdate } from '../records/progressUpdate.ts';
import { milestoneSteps } from './milestoneSteps.ts';

const FIRST = anId('milestone');

function stepWith(
  updates: readonly Partial<ProgressUpdate>[],
  due = '2018-01-11',
  asAt = '2018-01-12',
) {
  const milestones = [recorded('milestone', aMilestone({ due: day(due) }))];
  return milestoneSteps(aProgress({ milestones, updates, asAt }), day(asAt))[0];
}

const doneOn = (asOf: string) => ({ asOf: day(asOf), milestonesDone: [FIRST] });
const notDoneOn = (asOf: string) => ({ asOf: day(asOf), milestonesDone: [] });

describe('a milestone', () => {
  it('is done from the day of the update that first says so', () => {
    const step = stepWith([notDoneOn('2017-07-01'), doneOn('2017-08-01'), doneOn('2017-09-01')]);

    expect(step).toMatchObject({ isDone: true, doneBy: '2017-08-01', daysLate: 0 });
  });

  it('is no longer done once an update takes it back, and counts anew after that', () => {
    const takenBack = [doneOn('2017-07-01'), notDoneOn('2017-08-01')];

    expect(stepWith(takenBack)).toMatchObject({ isDone: false, doneBy: null });
    expect(stepWith([...takenBack, doneOn('2017-09-01')])).toMatchObject({ doneBy: '2017-09-01' });
  });

  it.each([
    ['2018-01-11', 1],
    ['2018-01-12', 0],
    ['2018-01-13', 0],
    ['2017-12-12', 31],
  ])('that was due on %s and is not done is %i days late', (due, daysLate) => {
    expect(stepWith([], due)?.daysLate).toBe(daysLate);
  });

  it('that is due after its action is odd, until it is done', () => {
    expect(stepWith([], '2018-03-31')?.doubt).toBeNull();
    expect(stepWith([], '2018-04-01')?.doubt).toBe('after-due');
    expect(stepWith([doneOn('2017-08-01')], '2018-04-01')?.doubt).toBeNull();
  });
});
