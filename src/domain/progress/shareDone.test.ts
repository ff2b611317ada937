import { expect, it } from 'vitest';
import { aMilestone, anId, recorded } from '#test/planBuilders.ts';
import { aProgress } from '#test/progressBuilders.ts';
import { shareDone } from './shareDone.ts';

const steps = [1, 2, 3].map((order) =>
  recorded('milestone', aMilestone({ order }), { id: anId('milestone', order) }),
);

it('is the percentage that was reported, whatever the milestones say', () => {
  const update = { percentDone: 40, milestonesDone: [anId('milestone', 1)] };

  expect(shareDone(aProgress({ updates: [update], milestones: steps }))).toBe(40);
});

it('is the share of milestones where there is no percentage', () => {
  const update = { percentDone: null, milestonesDone: [anId('milestone', 1)] };

  expect(shareDone(aProgress({ updates: [update], milestones: steps }))).toBeCloseTo(33.33);
  expect(shareDone(aProgress({ milestones: steps }))).toBe(0);
});

it('is a gap, not a zero, where there is neither', () => {
  expect(shareDone(aProgress())).toBeNull();
});
