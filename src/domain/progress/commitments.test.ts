import { describe, expect, it } from 'vitest';
import { anId, day } from '#test/planBuilders.ts';
import { aProgress } from '#test/progressBuilders.ts';
import { commitmentsOf } from './commitments.ts';

const YEAR = { start: day('2017-04-01'), end: day('2018-03-31') };
const CYCLE = { reportingPeriod: 'quarter', graceDays: 10 } as const;

type Told = NonNullable<Parameters<typeof aProgress>[0]>;

const commitments = (...all: readonly Told[]) =>
  commitmentsOf(
    all.map((told, at) => aProgress({ number: at + 1, ...told })),
    YEAR,
    day('2018-01-12'),
    CYCLE,
  );

const moved = (originalDue: string | null, ...to: readonly string[]): Told => ({
  action: { originalDue: originalDue === null ? null : day(originalDue) },
  revisions: to.map((one, at) => ({ to: day(one), madeOn: day(`2017-1${at}-01`) })),
});

const added = (on: string | null): Told => ({
  action: { addedOn: on === null ? null : day(on) },
});

describe('what was put off', () => {
  /** For each quarter: put off, of so many once due in it. */
  const byQuarter = (...all: readonly Told[]) =>
    commitments(...all).periods.map(({ pushedOut, promised }) => [
      pushedOut.length,
      promised.length,
    ]);

  it('is nothing where no action has a due day', () => {
    expect(byQuarter(moved(null))).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(commitments(moved(null))).toMatchObject({ due: 0, total: 1 });
  });

  it('counts in the quarter an action was due in, once its day is after that quarter’s last', () => {
    expect(byQuarter(moved('2017-12-01', '2017-12-31'))[2]).toEqual([0, 1]);
    expect(byQuarter(moved('2017-12-01', '2018-01-01'))[2]).toEqual([1, 1]);
  });

  it('counts in each quarter it was pushed through, and once over the year', () => {
    const pushed = moved('2017-09-30', '2017-12-15', '2018-03-31');

    expect(byQuarter(pushed)).toEqual([
      [0, 0],
      [1, 1],
      [1, 1],
      [0, 1],
    ]);
    expect(commitments(pushed).pushedOut).toHaveLength(1);
  });

  it('is not what was moved out and back again, nor what was moved to be earlier', () => {
    expect(byQuarter(moved('2017-12-15', '2018-02-01', '2017-12-20'))[2]).toEqual([0, 1]);
    expect(byQuarter(moved('2017-12-15', '2017-09-30'))[2]).toEqual([0, 1]);
  });

  it('counts a day of the plan year that was moved past its end', () => {
    expect(byQuarter(moved('2018-03-31', '2018-06-30'))[3]).toEqual([1, 1]);
  });
});

describe('what was put in', () => {
  const BEGUN = added('2016-05-04');

  it('is what came after a quarter’s first day, up to its last', () => {
    const { periods } = commitments(
      BEGUN,
      added('2017-04-01'),
      added('2017-04-02'),
      added('2017-06-30'),
      added('2017-07-01'),
    );

    expect(periods.map((one) => [one.added.length, one.dated])).toEqual([
      [2, 4],
      [0, 5],
      [0, 5],
      [0, 5],
    ]);
  });

  it('is not what came in the quarter in which the plan of a subgroup began', () => {
    const other = { addedOn: day('2017-07-12'), subgroup: anId('subgroup', 2) };
    const { periods } = commitments(
      added('2017-04-20'),
      added('2017-05-20'),
      { action: other },
      added('2017-08-01'),
    );

    expect(periods.map((one) => one.added.length)).toEqual([0, 1, 0, 0]);
  });

  it('leaves out, and counts apart, what nobody knows the coming of', () => {
    const found = commitments(added(null), added('2017-11-01'));

    expect(found.addedUnknown).toBe(1);
    expect(found.added).toHaveLength(1);
    expect(found.periods[3]?.dated).toBe(1);
  });
});

it('names what was moved twice or more, finished or not', () => {
  const twice = moved('2017-09-30', '2017-12-15', '2018-03-31');
  const done = { ...twice, updates: [{ status: 'complete' as const }] };

  expect(commitments(moved('2017-09-30', '2017-12-15')).movedOften).toHaveLength(0);
  expect(commitments(twice, done).movedOften).toHaveLength(2);
});

it('says of a quarter that it has not begun, or is running', () => {
  const { periods } = commitmentsOf([], YEAR, day('2017-12-31'), CYCLE);

  expect(periods.map(({ hasBegun, isRunning }) => [hasBegun, isRunning])).toEqual([
    [true, false],
    [true, false],
    [true, false],
    [false, false],
  ]);
  expect(commitments().periods[3]).toMatchObject({ hasBegun: true, isRunning: true });
});
