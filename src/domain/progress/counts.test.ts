import { describe, expect, it } from 'vitest';
import { countStatuses, openActions, percentOf, putAside } from './counts.ts';
import type { ShownStatus } from './status.ts';

const shown = (said: Partial<ShownStatus>): ShownStatus => ({
  status: 'on-track',
  state: 'in-progress',
  isOverdue: false,
  daysOverdue: 0,
  isSilent: false,
  ...said,
});

const sum = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);

describe('counting', () => {
  it('counts each action once by state and once by status, and either adds up to all', () => {
    const counts = countStatuses([
      shown({}),
      shown({ status: 'no-update', isSilent: true }),
      shown({ status: 'off-track', isOverdue: true, isSilent: true, daysOverdue: 3 }),
      shown({ status: 'not-started', state: 'not-started', isOverdue: true, daysOverdue: 1 }),
      shown({ status: 'complete', state: 'complete' }),
      shown({ status: 'suspended', state: 'suspended' }),
      shown({ status: 'closed', state: 'closed' }),
    ]);

    expect(counts).toMatchObject({ total: 7, overdue: 2, silent: 2, silentAndOverdue: 1 });
    expect(counts.byState['in-progress']).toBe(3);
    expect(counts.byStatus['no-update']).toBe(1);
    expect(sum(counts.byState)).toBe(7);
    expect(sum(counts.byStatus)).toBe(7);
  });

  it('says zero of every state where there is nothing', () => {
    const counts = countStatuses([]);

    expect(counts).toMatchObject({ total: 0, overdue: 0, silent: 0 });
    expect(sum(counts.byState) + sum(counts.byStatus)).toBe(0);
  });
});

describe('a share', () => {
  it.each([
    [21, 49, 43],
    [1, 200, 1],
    [1, 201, 0],
    // Half up, also where a quotient falls short of the half: 57.49999… for 57.5.
    [23, 40, 58],
    [46, 80, 58],
    [69, 120, 58],
    [0, 12, 0],
    [12, 12, 100],
  ])('of %i in %i is %i%%', (count, base, percent) => {
    expect(percentOf({ count, base })).toBe(percent);
  });

  it('is none, and no zero, where there is nothing to take it of', () => {
    expect(percentOf({ count: 0, base: 0 })).toBeNull();
  });
});

it('adds what is open and what was put aside to what is complete', () => {
  const counts = countStatuses([
    shown({}),
    shown({ status: 'not-started', state: 'not-started' }),
    shown({ status: 'complete', state: 'complete' }),
    shown({ status: 'suspended', state: 'suspended' }),
    shown({ status: 'closed', state: 'closed' }),
  ]);

  expect(openActions(counts)).toBe(2);
  expect(putAside(counts.byState)).toBe(2);
});
