import { expect, it } from 'vitest';
import { anIndicator } from '#test/indicatorBuilders.ts';
import { anId, recorded } from '#test/planBuilders.ts';
import { measured, quarters, type Stretch, years } from '#test/publishedFigures.ts';
import type { Indicator } from '../records/indicator.ts';
import type { Measurement } from '../records/measurement.ts';
import { countedTogether } from './countedTogether.ts';
import { forEdition } from './forEdition.ts';

const series = (
  number: number,
  said: Partial<Indicator>,
  stretches: readonly Stretch[],
  values: readonly Partial<Measurement>[],
) => ({
  id: anId('indicator', number),
  indicator: anIndicator({ name: `Series ${number}`, ...said }),
  figures: stretches.map((stretch, at) => ({
    id: anId('measurement', number * 10 + at),
    value: measured(stretch, { indicator: anId('indicator', number), ...values[at] }),
  })),
});

const counts = (...values: readonly number[]) => values.map((value) => ({ value }));
const RATE = { unit: 'per 1,000 people', denominator: 'people' } as const;

const byQuarter = series(1, {}, quarters(4), counts(20, 3, 10, 30));
const rateOfYear = series(2, RATE, years(1), [{ value: 1.26, count: 63, denominator: 50_000 }]);
const another = series(3, {}, years(1), counts(70));
const elsewhere = series(4, { area: 'Another borough' }, years(1), counts(63));
const asPublished = series(5, { smallNumbers: 'as-published' }, years(1), counts(63));

const together = (...all: readonly ReturnType<typeof series>[]) =>
  countedTogether(all).map((group) => group.map(({ id }) => id).toSorted());

it('puts the quarters of one indicator and the rate of their year in another together', () => {
  expect(together(byQuarter, rateOfYear)).toEqual([[byQuarter.id, rateOfYear.id]]);
});

it.each([
  ['counts something else', another],
  ['counts in another area', elsewhere],
  ['may be shown as published', asPublished],
])('leaves a series by itself that %s', (_, other) => {
  expect(together(byQuarter, other)).toHaveLength(2);
});

it('joins two that have nothing in common but a third', () => {
  const half = series(6, {}, quarters(2), counts(20, 3));
  const rest = series(7, {}, quarters(4).slice(2), counts(10, 30));

  expect(together(half, rest)).toHaveLength(2);
  expect(together(half, rest, byQuarter)).toHaveLength(1);
});

it('hides what would tell a small count of one indicator by the figures of another', () => {
  const records = [byQuarter, rateOfYear, another].flatMap(({ id, indicator, figures }) => [
    recorded('indicator', indicator, { id }),
    ...figures.map((figure) => recorded('measurement', figure.value, { id: figure.id })),
  ]);

  const hidden = forEdition(records, 'public').content.filter(
    ({ value }) => 'flag' in value && value.flag === 'suppressed',
  );

  expect(hidden.map(({ id }) => id)).toEqual([anId('measurement', 11), anId('measurement', 13)]);
});
