import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aMeasurement, anIndicator } from '#test/indicatorBuilders.ts';
import { anId } from '#test/planBuilders.ts';
import {
  measured,
  months,
  type Published,
  published,
  quarters,
  rollingYears,
  type Stretch,
  years,
} from '#test/publishedFigures.ts';
import { SEEDED } from '#test/seeded.ts';
import { type Bounded, narrowing, sumsOf } from '#test/workingOut.ts';
import { hiddenFigures } from './hiddenFigures.ts';

const hiddenIn = (cells: readonly Published[]) =>
  cells.filter(({ isHidden }) => isHidden).map(({ kind, from }) => `${kind} ${from}`);

/** Counts of quarters, each in the first of its months. */
const inQuarters = (...counts: readonly number[]) => counts.flatMap((count) => [count, 0, 0]);

describe('a small count', () => {
  it('is hidden from 1 to 4, and not at nought or five', () => {
    const cells = published([0, 1, 4, 5], months(4));

    expect(hiddenIn(cells)).toEqual(['month 1', 'month 2']);
  });

  it('takes another quarter with it where the year would tell, the latest, and not the smallest', () => {
    const cells = published(inQuarters(20, 3, 10, 30), [...quarters(4), ...years(1)]);

    expect(hiddenIn(cells)).toEqual(['quarter 3', 'quarter 9']);
  });

  it('takes the year with it where all the other quarters are nought', () => {
    const cells = published(inQuarters(0, 3, 0, 4), [...quarters(4), ...years(1)]);

    expect(hiddenIn(cells)).toEqual(['quarter 3', 'quarter 9']);
  });

  it('is not told by two small ones that add up to what only they can', () => {
    const cells = published(inQuarters(0, 4, 0, 4), [...quarters(4), ...years(1)]);

    expect(hiddenIn(cells)).toEqual(['quarter 3', 'quarter 9', 'financial-year 0']);
  });

  it('is not told by a rate and those it was counted over', () => {
    const cells = published(inQuarters(20, 3, 10, 30), [...quarters(4), ...years(1)], 50_000);

    expect(hiddenIn(cells)).toEqual(['quarter 3', 'quarter 9']);
  });

  it('hides every total over it where a rate does not say what was counted', () => {
    const [q1, q2, q3] = quarters(3);
    const [year] = years(1);
    const rate = anIndicator({ unit: 'per 1,000 people', denominator: 'people' });
    const cells = [
      { id: anId('measurement', 1), value: measured(q1 as Stretch, { value: 2 }) },
      { id: anId('measurement', 2), value: measured(q2 as Stretch, { value: 0.06, count: 3 }) },
      { id: anId('measurement', 3), value: measured(q3 as Stretch, { value: 4 }) },
      { id: anId('measurement', 4), value: measured(year as Stretch, { value: 6.06 }) },
    ];

    const { small, second } = hiddenFigures([{ indicator: rate, figures: cells }]);

    expect([...small, ...second]).toEqual([anId('measurement', 2), anId('measurement', 4)]);
  });

  it('is guarded when its publisher had hidden it', () => {
    const [q1, q2, q3, q4] = quarters(4).map((stretch, at) => ({
      id: anId('measurement', at + 1),
      value: measured(stretch, at === 1 ? { value: null, flag: 'suppressed' } : { value: 10 + at }),
    }));
    const year = {
      id: anId('measurement', 5),
      value: measured(years(1)[0] as Stretch, { value: 38 }),
    };

    const { small, second } = hiddenFigures([
      {
        indicator: anIndicator({ smallNumbers: 'as-published' }),
        figures: [q1, q2, q3, q4, year].filter((cell) => cell !== undefined),
      },
    ]);

    expect([...small]).toEqual([anId('measurement', 2)]);
    expect([...second]).toEqual([anId('measurement', 4)]);
  });

  it('may be shown where it was published so', () => {
    const indicator = anIndicator({ smallNumbers: 'as-published' });
    const homicides = { id: anId('measurement'), value: aMeasurement({ value: 1 }) };

    expect(hiddenFigures([{ indicator, figures: [homicides] }]).small.size).toBe(0);
  });
});

describe('whoever tries to work a hidden figure out', () => {
  const MONTHS = 24;
  const all = [
    ...[...months(MONTHS), ...quarters(MONTHS / 3)],
    ...[...years(MONTHS / 12), ...rollingYears(MONTHS)],
  ];
  const series = fc.record({
    counts: fc.array(fc.oneof(fc.nat(2), fc.nat(8), fc.nat(40)), {
      minLength: MONTHS,
      maxLength: MONTHS,
    }),
    stretches: fc.oneof(
      fc.constant(all),
      fc.subarray(all, { minLength: 2 }),
      fc.constant([...quarters(MONTHS / 3), ...years(MONTHS / 12)]),
      fc.constant([...months(MONTHS), ...rollingYears(MONTHS)]),
    ),
    asRate: fc.oneof(fc.constant(null), fc.constant(48_000)),
  });

  it('fails with every sum and difference of what is shown', () => {
    const holds = fc.property(series, ({ counts, stretches, asRate }) => {
      const cells = published(counts, stretches, asRate);
      const shown = cells.filter((cell) => faceOf(cell) === String(cell.count));
      const isTold = sumsOf(shown, MONTHS);
      expect(cells.filter((cell) => cell.isHidden && isTold(cell))).toEqual([]);
    });
    fc.assert(holds, SEEDED);
  });

  it('fails also by narrowing every hidden figure down from both sides', () => {
    const holds = fc.property(series, ({ counts, stretches, asRate }) => {
      const cells = published(counts, stretches, asRate);
      const seen = cells.filter(({ isLeftOut }) => !isLeftOut);
      const range = narrowing(seen.map(boundsOf), MONTHS);
      for (const cell of seen.filter(({ isHidden }) => isHidden)) {
        const { least, most } = range(cell);
        expect(most - least).toBeGreaterThanOrEqual(1);
      }
    });
    fc.assert(holds, SEEDED);
  });

  it.each([
    ['four quarters and their year', [...quarters(4), ...years(1)], 4, 3, 9],
    ['three months and their quarter', [...months(3), ...quarters(1)], 3, 1, 14],
  ] as const)('fails knowing how figures are chosen: %s', (_, stretches, parts, length, most) => {
    const seen = new Map<string, Set<number>>();
    for (const counts of everyWorld(parts, most)) {
      const rest = Array.from({ length: length - 1 }, () => 0);
      const cells = published(
        counts.flatMap((count) => [count, ...rest]),
        stretches,
      );
      const face = cells.map(faceOf).join(' ');
      const hidden = cells.slice(0, parts).filter(({ isHidden }) => isHidden);
      // Of a total that leaves more to the hidden parts than one can be here, not all worlds are seen.
      const left = hidden.reduce((sum, { count }) => sum + count, 0);
      if (cells.at(-1)?.isHidden === false && left > most) continue;
      for (const { id, count } of cells.filter((cell) => faceOf(cell) === '[c]')) {
        const key = `${face}: ${id}`;
        seen.set(key, (seen.get(key) ?? new Set<number>()).add(count));
      }
    }
    const told = [...seen].filter(([, values]) => values.size < 2).map(([face]) => face);
    expect(told).toEqual([]);
  });
});

const faceOf = ({ isHidden, isLeftOut, count }: Published) =>
  isLeftOut ? 'none' : isHidden ? '[c]' : String(count);

function everyWorld(parts: number, most: number): readonly (readonly number[])[] {
  if (parts === 0) return [[]];
  return everyWorld(parts - 1, most).flatMap((rest) =>
    Array.from({ length: most + 1 }, (_, count) => [...rest, count]),
  );
}

/** The most that anybody can know of it beforehand: of a hidden one, whether it is a small one. */
function boundsOf({ from, to, isHidden, isSmall, count }: Published): Bounded {
  if (isSmall) return { from, to, least: 1, most: 4 };
  if (!isHidden) return { from, to, least: count, most: count };
  return { from, to, least: Math.min(5, count), most: Number.POSITIVE_INFINITY };
}
