import { expect, it } from 'vitest';
import { anId, day } from '#test/planBuilders.ts';
import { unlockPeriod } from './unlockPeriod.ts';

const TODAY = day('2018-02-01');

it('takes a lock back with a reason, and never without', () => {
  expect(unlockPeriod({ reason: ' By mistake ' }, anId('period-lock'), TODAY)).toEqual({
    ok: true,
    value: { action: null, of: anId('period-lock'), on: TODAY, reason: 'By mistake' },
  });
  expect(unlockPeriod({ reason: ' ' }, anId('period-lock'), TODAY)).toEqual({
    ok: false,
    problem: [{ field: 'reason', kind: 'reason-missing' }],
  });
});
