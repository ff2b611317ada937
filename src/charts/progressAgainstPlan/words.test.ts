import { expect, it } from 'vitest';
import { aPlan, someQuarters } from '#test/chartBuilders.ts';
import { sayProgressAgainstPlan, sayQuarter } from './words.ts';

it('says what is complete, what should have been, and names the slippage', () => {
  const quarters = someQuarters(
    [
      [6, 5, 3],
      [15, 12, 8],
      [26, 21, 13],
      [44, 40, 14],
    ],
    3,
  );

  expect(sayProgressAgainstPlan(aPlan(quarters, { withoutDueDay: 2 }))).toBe(
    'As at 12 January 2018, 14 of 47 actions with a due day are complete (30%). ' +
      'By the end of the last full quarter, October to December 2017, 26 should have been by the ' +
      'original dates and 21 by the revised dates; 13 were, 8 fewer than the revised plan asked for. ' +
      'Slippage between the two sets of dates: 5 actions. ' +
      '2 actions without a due day are not counted.',
  );
});

it('says one in the singular, and no slippage where the dates ask for as many', () => {
  const plan = aPlan(someQuarters([[1, 1, 1]]), { counted: 1, withoutDueDay: 1 });

  expect(sayProgressAgainstPlan(plan)).toBe(
    'As at 12 January 2018, 1 of 1 action with a due day is complete (100%). ' +
      'By the end of the last full quarter, April to June 2017, 1 should have been by the original ' +
      'dates and 1 by the revised dates; 1 was, as many as the revised plan asked for. ' +
      'Between the two sets of dates there is no slippage. ' +
      '1 action without a due day is not counted.',
  );
});

it.each([
  [[3, 1, 2], 'Slippage between the two sets of dates: 2 actions.'],
  [[1, 2, 2], 'The revised dates are earlier for 1 action.'],
  [[1, 1, 4], '3 more than the revised plan asked for'],
] as const)('compares %j', (figures, words) => {
  expect(sayProgressAgainstPlan(aPlan(someQuarters([figures])))).toContain(words);
});

it('looks to the end of the first quarter while it is running', () => {
  expect(sayProgressAgainstPlan(aPlan(someQuarters([[6, 5, 0]], 0)))).toBe(
    'As at 12 January 2018, 0 of 47 actions with a due day are complete (0%). ' +
      'By the end of this quarter, April to June 2017, 6 by the original dates and 5 by the revised ' +
      'dates should be. Slippage between the two sets of dates: 1 action.',
  );
});

it('claims nothing before the plan has begun', () => {
  expect(sayProgressAgainstPlan(aPlan(someQuarters([[6, 5, null]])))).toBe(
    'As at 12 January 2018, no quarter of the plan has begun.',
  );
});

it.each([
  [0, 'There are no actions yet to compare with a plan.'],
  [
    1,
    'Progress cannot be compared with the plan: 1 action is without a due day, and no other has one.',
  ],
])('says why nothing can be compared, with %i without a due day', (withoutDueDay, sentence) => {
  expect(sayProgressAgainstPlan(aPlan([], { counted: 0, withoutDueDay }))).toBe(sentence);
});

it('reads out a quarter, and one that has not begun as a gap', () => {
  const [ended, running, ahead] = someQuarters(
    [
      [6, 5, 3],
      [9, 8, 4],
      [10, 10, null],
    ],
    1,
  );

  expect(ended && sayQuarter(ended)).toBe(
    'April to June 2017: 6 by the original plan, 5 by the revised plan; complete: 3',
  );
  expect(running && sayQuarter(running)).toContain('complete: 4 so far');
  expect(ahead && sayQuarter(ahead)).toContain('complete: not yet');
});
