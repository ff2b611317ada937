import { expect, it } from 'vitest';
import { aPartnership, day } from '#test/planBuilders.ts';
import { daysOf, dueBetween, isDueWithin, readDueRange } from './dueRange.ts';

const TODAY = day('2018-01-12');

it.each([
  ['soon', { from: '2018-01-12', to: '2018-02-09' }],
  ['this-period', { from: '2018-01-01', to: '2018-03-31' }],
  ['next-period', { from: '2018-04-01', to: '2018-06-30' }],
  ['2018-01-15..', { from: '2018-01-15', to: null }],
  ['..2018-01-15', { from: null, to: '2018-01-15' }],
] as const)('means by %s the days %j', (range, days) => {
  expect(daysOf(range, TODAY, aPartnership())).toEqual(days);
});

it('goes by months where the partnership does', () => {
  const monthly = aPartnership({ reportingPeriod: 'month' });

  expect(daysOf('next-period', TODAY, monthly)).toEqual({ from: '2018-02-01', to: '2018-02-28' });
});

it.each(['', '..', 'tomorrow', '2018-02-30..', '2018-01-01..2018-01-02..', 7, null])(
  'passes over %j in an address',
  (said) => {
    expect(readDueRange(said)).toBeNull();
  },
);

it('reads what it says', () => {
  const range = dueBetween({ from: day('2018-01-01'), to: day('2018-03-31') });

  expect(range).toBe('2018-01-01..2018-03-31');
  expect(readDueRange(range)).toBe(range);
  expect(dueBetween({ from: null, to: null })).toBeNull();
});

it('takes in both its ends, and no action without a due day unless it asks for those', () => {
  const days = { from: day('2018-01-01'), to: day('2018-03-31') };

  const isIn = (due: string | null) => isDueWithin(due === null ? null : day(due), days);
  expect(['2017-12-31', '2018-01-01', '2018-03-31', '2018-04-01', null].map(isIn)).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
  expect(isDueWithin(null, null)).toBe(true);
  expect(isDueWithin(day('2018-01-01'), null)).toBe(false);
});
