import { expect, it } from 'vitest';
import { someMeanPeriods } from '#test/chartBuilders.ts';
import { sayAverageDone, sayMeanPeriod } from './words.ts';

it('says the mean of the last full period with its base, and that of the one before', () => {
  const periods = someMeanPeriods(
    [
      [27.4, 35, 48],
      [51, 38, 48],
      [90, 10, 50],
    ],
    2,
  );

  expect(sayAverageDone(periods)).toBe(
    'On average 51% was done in July to September 2017, over the 38 of 48 actions that gave a figure; 27% in April to June 2017.',
  );
});

it('says that nobody gave a figure, and compares with no gap', () => {
  expect(sayAverageDone(someMeanPeriods([[null, 0, 48]]))).toBe(
    'Nobody said how much was done in April to June 2017.',
  );
  expect(
    sayAverageDone(
      someMeanPeriods([
        [null, 0, 48],
        [40, 1, 48],
      ]),
    ),
  ).toBe(
    'On average 40% was done in July to September 2017, over the 1 of 48 actions that gave a figure.',
  );
});

it('claims nothing before a period has ended', () => {
  expect(sayAverageDone(someMeanPeriods([[40, 1, 1]], 0))).toBe(
    'No period of the plan year has ended yet.',
  );
  expect(sayAverageDone([])).toBe('No period of the plan year has ended yet.');
});

it('reads out a mean with its base, a gap, and a period to come', () => {
  const periods = someMeanPeriods([[27.4, 35, 48], [null, 0, 48], [90, 10, 50], null], 2);

  expect(periods.map(sayMeanPeriod)).toEqual([
    'April to June 2017: 27% on average, over 35 of 48 actions',
    'July to September 2017: no figure given',
    'October to December 2017, so far: 90% on average, over 10 of 50 actions',
    'January to March 2018: not yet',
  ]);
});
