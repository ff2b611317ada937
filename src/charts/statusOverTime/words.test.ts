import { expect, it } from 'vitest';
import { USUAL_WORDS } from '#ui/partnershipWords.ts';
import { someStatusPeriods } from '#test/chartBuilders.ts';
import { sayStatusOverTime, sayStatusPeriod } from './words.ts';

const say = (...periods: Parameters<typeof someStatusPeriods>) =>
  sayStatusOverTime(USUAL_WORDS, someStatusPeriods(...periods));

it('says the end of the last full period, and the same of the one before', () => {
  const periods = [
    { complete: 2, 'on-track': 44, 'off-track': 2 },
    { complete: 10, 'on-track': 36, 'off-track': 4 },
    { complete: 13, 'on-track': 37 },
    null,
  ];

  expect(say(periods, 2)).toBe(
    'On 30 September 2017, 10 of 50 actions were complete and 4 off track or overdue; on 30 June 2017, 2 and 2 of 48.',
  );
});

it('compares with nothing where only one period has ended, and claims nothing before that', () => {
  expect(say([{ complete: 1 }, { complete: 1 }], 1)).toBe(
    'On 30 June 2017, 1 of 1 action was complete and 0 off track or overdue.',
  );
  expect(say([{ complete: 1 }, null], 0)).toBe('No period of the plan year has ended yet.');
  expect(say([])).toBe('No period of the plan year has ended yet.');
});

it('reads out a period, one so far, one without actions, and one to come as a gap', () => {
  const periods = someStatusPeriods(
    [{ complete: 2, 'no-update': 1 }, {}, { 'at-risk': 1 }, null],
    2,
  );

  expect(periods.map((one) => sayStatusPeriod(USUAL_WORDS, one))).toEqual([
    'April to June 2017: 2 complete and 1 without an update, of 3 actions',
    'July to September 2017: no actions in the plan',
    'October to December 2017, so far: 1 at risk, of 1 action',
    'January to March 2018: not yet',
  ]);
});
