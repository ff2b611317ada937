import { expect, it } from 'vitest';
import { USUAL_WORDS } from '#ui/partnershipWords.ts';
import { aPlan, someQuarters } from '#test/chartBuilders.ts';
import { sayPlanFigures, sayProgressAgainstPlan, sayQuarter } from './words.ts';

const FOUR_QUARTERS = someQuarters(
  [
    [6, 5, 3],
    [15, 12, 8],
    [26, 21, 13],
    [44, 40, 14],
  ],
  3,
);

it('says what was complete at the end of the last full quarter, and what should have been', () => {
  expect(sayProgressAgainstPlan(USUAL_WORDS, aPlan(FOUR_QUARTERS))).toBe(
    'By 31 December 2017, 13 actions were complete; the revised plan asked for 21, the original for 26.',
  );
});

it('says beside the figures what is complete by now, names the slippage, and what is not counted', () => {
  expect(sayPlanFigures(USUAL_WORDS, aPlan(FOUR_QUARTERS, { withoutDueDay: 2 }))).toBe(
    'As at 12 January 2018, 14 of 47 actions with a due day are complete (30%). ' +
      'Slippage between the two sets of dates: 5 actions. ' +
      '2 actions without a due day are not counted.',
  );
});

it('says one in the singular, and no slippage where the dates ask for as many', () => {
  const plan = aPlan(someQuarters([[1, 1, 1]]), { counted: 1, withoutDueDay: 1 });

  expect(sayProgressAgainstPlan(USUAL_WORDS, plan)).toBe(
    'By 30 June 2017, 1 action was complete; the revised plan asked for 1, as did the original.',
  );
  expect(sayPlanFigures(USUAL_WORDS, plan)).toBe(
    'As at 12 January 2018, 1 of 1 action with a due day is complete (100%). ' +
      'Between the two sets of dates there is no slippage. ' +
      '1 action without a due day is not counted.',
  );
});

it.each([
  [[3, 1, 2], 'Slippage between the two sets of dates: 2 actions.'],
  [[1, 2, 2], 'The revised dates are earlier for 1 action.'],
] as const)('compares %j', (figures, words) => {
  expect(sayPlanFigures(USUAL_WORDS, aPlan(someQuarters([figures])))).toContain(words);
});

it('looks to the end of the first quarter while it is running', () => {
  const plan = aPlan(someQuarters([[6, 5, 0]], 0));

  expect(sayProgressAgainstPlan(USUAL_WORDS, plan)).toBe(
    'By 30 June 2017, the revised plan asks for 5 complete actions, the original for 6; 0 so far.',
  );
  expect(sayPlanFigures(USUAL_WORDS, plan)).toBe(
    'As at 12 January 2018, 0 of 47 actions with a due day are complete (0%). ' +
      'Slippage between the two sets of dates: 1 action.',
  );
});

it('claims nothing before the plan has begun', () => {
  expect(sayProgressAgainstPlan(USUAL_WORDS, aPlan(someQuarters([[6, 5, null]])))).toBe(
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
  const plan = aPlan([], { counted: 0, withoutDueDay });

  expect(sayProgressAgainstPlan(USUAL_WORDS, plan)).toBe(sentence);
  expect(sayPlanFigures(USUAL_WORDS, plan)).toBe('');
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

  expect(ended && sayQuarter(USUAL_WORDS, ended)).toBe(
    'April to June 2017: 6 by the original plan, 5 by the revised plan; complete: 3',
  );
  expect(running && sayQuarter(USUAL_WORDS, running)).toContain('complete: 4 so far');
  expect(ahead && sayQuarter(USUAL_WORDS, ahead)).toContain('complete: not yet');
});
