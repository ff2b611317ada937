import { expect, it } from 'vitest';
import { aMilestone, anId, day, recorded } from '#test/planBuilders.ts';
import { aProgress } from '#test/progressBuilders.ts';
import { nextMilestone } from './nextMilestone.ts';

const step = (order: number, due: string | null) =>
  recorded(
    'milestone',
    aMilestone({ order, due: due === null ? null : day(due), title: `Step ${order}` }),
    { id: anId('milestone', order) },
  );

const STEPS = [step(1, null), step(2, '2018-03-31'), step(3, '2018-01-31')];

const next = (milestonesDone: readonly ReturnType<typeof anId<'milestone'>>[]) =>
  nextMilestone(aProgress({ milestones: STEPS, updates: [{ milestonesDone }] }))?.value.title;

it('is the one due first of those that are not done', () => {
  expect(next([])).toBe('Step 3');
  expect(next([anId('milestone', 3)])).toBe('Step 2');
});

it('takes one without a day last, and is none where all are done', () => {
  expect(next([anId('milestone', 3), anId('milestone', 2)])).toBe('Step 1');
  expect(next(STEPS.map(({ id }) => id))).toBeUndefined();
});
