import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import examples from '#test/fixtures/statistics/xmr.json' with { type: 'json' };
import { drawnLower, processLimits, processSegments, specialCauses } from './xmr.ts';

const sayMarks = (marks: ReturnType<typeof specialCauses>) =>
  marks.map((causes) => causes.map(({ rule, side }) => `${rule} ${side}`).toSorted());

describe.each(examples)('$title', ({ values, screened, unscreened }) => {
  it.each([
    ['with', true, screened],
    ['without', false, unscreened],
  ] as const)(
    'has the limits and marks worked out elsewhere, %s screening',
    (_how, screensOutliers, expected) => {
      const limits = processLimits(values, { screensOutliers });

      const { marks, ...numbers } = expected;
      for (const [name, value] of Object.entries(numbers)) {
        expect(limits[name as keyof typeof limits]).toBeCloseTo(value, 9);
      }
      expect(sayMarks(specialCauses(values, limits))).toEqual(marks);
    },
  );
});

const plain = (values: readonly (number | null)[]) =>
  values.map((value) => ({ value, opens: null }));
const TWELVE = [52, 48, 50, 49, 53, 47, 51, 50, 49, 52, 48, 51];

it('gives no limits to eleven figures, and some to twelve', () => {
  expect(processSegments(plain(TWELVE.slice(1)))[0]?.limits).toBeNull();
  expect(processSegments(plain(TWELVE))[0]?.limits?.mean).toBe(50);
});

it('judges each side of a gap alone', () => {
  const segments = processSegments(plain([...TWELVE, null, ...TWELVE.slice(6)]));

  expect(segments.map(({ opening, from, to }) => [opening, from, to])).toEqual([
    ['first', 0, 11],
    ['gap', 13, 18],
  ]);
  expect(segments[1]?.limits).toBeNull();
});

it('begins anew at a declared change, and lets no run cross it', () => {
  const high = TWELVE.map((value) => value + 100);
  const points = [
    ...plain(TWELVE),
    ...high.map((value, index) => ({
      ...{ value, opens: index === 0 ? ('limits-restart' as const) : null },
    })),
  ];

  const segments = processSegments(points);

  expect(segments.map(({ limits }) => limits?.mean)).toEqual([50, 150]);
  expect(segments.flatMap(({ causes }) => causes.flat())).toEqual([]);
});

it('draws no count below zero, and a rate of change as it is', () => {
  const limits = processLimits([3, 0, 2, 5, 1, 0, 4, 2, 1, 3, 0, 2]);

  expect(drawnLower(limits, true)).toBe(0);
  expect(drawnLower(limits, false)).toBeLessThan(0);
});

const series = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 12, maxLength: 40 });

it('marks the mirror image of a series on the other side', () => {
  const isMirrored = fc.property(series, (values) => {
    const swapped = values.map((value) => -value);
    const there = sayMarks(specialCauses(swapped, processLimits(swapped)));
    const turned = there.map((marks) =>
      marks
        .map((mark) =>
          mark.endsWith('high') ? mark.replace('high', 'low') : mark.replace('low', 'high'),
        )
        .toSorted(),
    );
    expect(turned).toEqual(sayMarks(specialCauses(values, processLimits(values))));
  });
  fc.assert(isMirrored);
});

it('leaves no figure out of its stretches, and puts none in two', () => {
  const isWhole = fc.property(fc.array(fc.option(fc.integer(), { nil: null })), (values) => {
    const within = processSegments(plain(values)).flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, step) => from + step),
    );
    expect(within).toEqual(values.flatMap((value, index) => (value === null ? [] : [index])));
  });
  fc.assert(isWhole);
});
