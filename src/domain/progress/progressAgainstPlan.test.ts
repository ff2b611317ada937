import { describe, expect, it } from 'vitest';
import { day } from '#test/planBuilders.ts';
import { aProgress } from '#test/progressBuilders.ts';
import { completedOn, progressAgainstPlan } from './progressAgainstPlan.ts';

const YEAR = { start: day('2017-04-01'), end: day('2018-03-31') };
const COMPLETE = { status: 'complete', percentDone: 100 } as const;

type Told = Parameters<typeof aProgress>[0];

/** The three lines over the four quarters, as at a day. */
function linesOf(all: readonly Told[], asAt = '2018-01-12') {
  const { quarters, ...rest } = progressAgainstPlan(
    all.map((told) => aProgress({ asAt, ...told })),
    YEAR,
    day(asAt),
  );
  return {
    ...rest,
    byOriginal: quarters.map(({ byOriginal }) => byOriginal),
    byRevised: quarters.map(({ byRevised }) => byRevised),
    done: quarters.map(({ done }) => done),
    running: quarters.findIndex(({ isRunning }) => isRunning),
  };
}

describe('progress against plan', () => {
  it('counts an action from the quarter of its due day on, the last day being in it', () => {
    const lines = linesOf([
      { action: { originalDue: day('2017-06-30') } },
      { action: { originalDue: day('2017-07-01') } },
    ]);

    expect(lines.byOriginal).toEqual([1, 2, 2, 2]);
    expect(lines.byRevised).toEqual([1, 2, 2, 2]);
  });

  it('shows slippage as the gap between the days first agreed and those agreed since', () => {
    const lines = linesOf([
      { action: { originalDue: day('2017-09-30') }, revisions: [{ to: day('2018-03-31') }] },
      { action: { originalDue: day('2017-09-30') } },
    ]);

    expect(lines.byOriginal).toEqual([0, 2, 2, 2]);
    expect(lines.byRevised).toEqual([0, 1, 1, 2]);
  });

  it('counts what was done by the day it was true, and says nothing of quarters to come', () => {
    const lines = linesOf([
      { updates: [{ ...COMPLETE, asOf: day('2017-06-30') }] },
      { updates: [{ ...COMPLETE, asOf: day('2017-12-31') }] },
      { updates: [{ ...COMPLETE, asOf: day('2018-01-05') }] },
      { updates: [{}] },
    ]);

    expect(lines.done).toEqual([1, 1, 2, 3]);
    expect(lines.running).toBe(3);
    expect(linesOf([], '2017-12-31')).toMatchObject({ done: [0, 0, 0, null], running: -1 });
    expect(linesOf([], '2017-10-01')).toMatchObject({ done: [0, 0, 0, null], running: 2 });
    expect(linesOf([], '2017-03-31')).toMatchObject({ done: [null, null, null, null] });
  });

  it('keeps the number of quarters that have passed when a quarter was silent', () => {
    const updates = [{ ...COMPLETE, asOf: day('2017-05-01') }];

    expect(linesOf([{ updates }]).done).toEqual([1, 1, 1, 1]);
  });

  it('keeps in both plan lines what was suspended or closed: it had been promised', () => {
    const closed = { updates: [{ status: 'closed' as const }] };

    expect(linesOf([closed])).toMatchObject({ byOriginal: [0, 0, 0, 1], done: [0, 0, 0, 0] });
  });

  it('leaves out of every line, and counts apart, what has no due day', () => {
    const undated = { action: { originalDue: null }, updates: [COMPLETE] };

    expect(linesOf([undated, {}])).toMatchObject({
      counted: 1,
      withoutDueDay: 1,
      byOriginal: [0, 0, 0, 1],
      done: [0, 0, 0, 0],
    });
  });

  it('plans by the later day where no first one was agreed', () => {
    const datedLater = { action: { originalDue: null }, revisions: [{ to: day('2017-12-31') }] };

    expect(linesOf([datedLater]).byOriginal).toEqual([0, 0, 1, 1]);
  });

  it('counts a due day before the plan year from the first quarter on, one after it in none', () => {
    const lines = linesOf([
      { action: { start: null, originalDue: day('2017-03-31') } },
      { action: { originalDue: day('2018-04-01') } },
    ]);

    expect(lines).toMatchObject({ byOriginal: [1, 1, 1, 1], counted: 2 });
  });
});

describe('the day of completion', () => {
  it.each([
    ['none, in progress', ['on-track'], null],
    ['the first of several', ['complete', 'complete'], '2017-06-01'],
    ['none, once re-opened', ['complete', 'on-track'], null],
    [
      'the second, where it was re-opened between',
      ['complete', 'on-track', 'complete'],
      '2017-06-03',
    ],
  ] as const)('is %s', (_, statuses, on) => {
    const updates = statuses.map((status, at) => ({ status, asOf: day(`2017-06-0${at + 1}`) }));

    expect(completedOn(aProgress({ updates }))).toBe(on);
  });
});
