import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type aMeasurement, anIndicator, aTarget } from '#test/indicatorBuilders.ts';
import { anId, onTheMorningOf, recorded } from '#test/planBuilders.ts';
import {
  measured,
  months,
  quarters,
  rollingYears,
  type Stretch,
  years,
} from '#test/publishedFigures.ts';
import { SEEDED } from '#test/seeded.ts';
import { narrowing, sumsOf } from '#test/workingOut.ts';
import type { Recorded } from '../versions/records.ts';
import { forEdition } from './forEdition.ts';

const MONTHS = 24;
const ALL = [
  ...[...months(MONTHS), ...quarters(MONTHS / 3)],
  ...[...years(MONTHS / 12), ...rollingYears(MONTHS)],
];
const PEOPLE = 48_000;

/** What somebody wrote down before it was put right, and what another source says. */
const OTHERWISE = 100;

const histories = fc.record({
  counts: fc.array(fc.oneof(fc.nat(2), fc.nat(8), fc.nat(40)), {
    minLength: MONTHS,
    maxLength: MONTHS,
  }),
  stretches: fc.subarray(ALL, { minLength: 2 }),
  isRate: fc.boolean(),
  corrected: fc.nat(ALL.length),
  baselines: fc.subarray(ALL, { maxLength: 3 }),
});

const countOf = (counts: readonly number[], { from, to }: Stretch) =>
  counts.slice(from, to).reduce((sum, one) => sum + one, 0);

/** An indicator with figures, of which one was put right and one has a second source. */
function written({ counts, stretches, isRate, corrected, baselines }: Written) {
  const valueOf = (count: number) => (isRate ? (count / PEOPLE) * 1000 : count);
  const figure = (stretch: Stretch, count: number) =>
    measured(stretch, {
      ...(isRate ? { value: valueOf(count), count, denominator: PEOPLE } : { value: count }),
      ...{ sourceFile: 'figures.csv', sourceRow: 'row 7' },
    });
  const own = stretches.map((stretch, at) =>
    recorded(
      'measurement',
      {
        ...figure(stretch, countOf(counts, stretch)),
        corrects: at === corrected ? anId('measurement', OTHERWISE + at) : null,
      },
      { id: anId('measurement', at) },
    ),
  );
  const others = stretches.flatMap((stretch, at): readonly Recorded[] => {
    const value = figure(stretch, countOf(counts, stretch) + 1);
    const id = anId('measurement', OTHERWISE + at);
    if (at === corrected) return [recorded('measurement', value, { id })];
    const receivedAt = onTheMorningOf('2018-01-02');
    const before = { ...value, source: 'Another' };
    return at === corrected + 1 ? [recorded('measurement', before, { id, receivedAt })] : [];
  });
  const set = baselines.map((stretch, at) => {
    const { start, end } = measured(stretch, {}).period;
    const value = valueOf(countOf(counts, stretch));
    return recorded('target-revision', aTarget({ what: 'baseline', value, from: start, to: end }), {
      id: anId('target-revision', at),
    });
  });
  const indicator = anIndicator(isRate ? { unit: 'per 1,000 people', denominator: 'people' } : {});
  return [recorded('indicator', indicator), ...own, ...others, ...set];
}

type Written = typeof histories extends fc.Arbitrary<infer One> ? Readonly<One> : never;

/** All that whoever reads the edition can make of it: figures, rates times bases, baselines. */
function readIn(content: readonly Recorded[], { counts, stretches, isRate, baselines }: Written) {
  const number = ({ id }: Recorded) => Number(id.split('-').at(-1));
  const shown = content.flatMap((record) => {
    if (record.kind === 'target-revision') return baselines[number(record)] ?? [];
    if (record.kind !== 'measurement') return [];
    const { value, count, denominator } = record.value as ReturnType<typeof aMeasurement>;
    const read = isRate && denominator ? ((value ?? 0) * denominator) / 1000 : value;
    const stretch = stretches[number(record)];
    if (value === null || !stretch) return [];
    expect(Math.round(read ?? 0)).toBe(count ?? value);
    return stretch;
  });
  const hidden = content.flatMap((record) => {
    const isHidden = record.kind === 'measurement' && 'flag' in record.value;
    const stretch = stretches[number(record)];
    return isHidden && record.value.flag === 'suppressed' && stretch ? [stretch] : [];
  });
  const known = [
    ...shown.map((one) => ({ ...one, count: countOf(counts, one) })),
    ...hidden.map((one) => ({ ...one, count: null })),
  ];
  return { shown, hidden, known };
}

it('lets nobody work a hidden count out of figures, rates, corrections, sources and baselines', () => {
  const holds = fc.property(histories, (history) => {
    const { content } = forEdition(written(history), 'public');
    const { shown, hidden, known } = readIn(content, history);

    expect(hidden.filter(sumsOf(shown, MONTHS))).toEqual([]);
    const range = narrowing(
      known.map(({ from, to, count }) => ({
        ...{ from, to, least: count ?? 1 },
        most: count ?? Number.POSITIVE_INFINITY,
      })),
      MONTHS,
    );
    for (const one of hidden) {
      const { least, most } = range(one);
      expect(most - least).toBeGreaterThanOrEqual(1);
    }
    const said = JSON.stringify(content);
    expect(said).not.toContain(`measurement-0${OTHERWISE}`);
    expect(said).not.toMatch(/row 7|figures\.csv|Another/);
  });
  fc.assert(holds, SEEDED);
});

it('shows every count of five and more that tells nothing small, and every nought', () => {
  const counts = Array.from({ length: MONTHS }, (_, month) => (month === 3 ? 2 : 6 + month));
  const history = {
    counts,
    stretches: [...months(MONTHS)],
    isRate: false,
    corrected: 99,
    baselines: [],
  };

  const { shown, hidden } = readIn(forEdition(written(history), 'public').content, history);

  expect(hidden).toEqual([months(MONTHS)[3]]);
  expect(shown).toHaveLength(MONTHS - 1);
});
