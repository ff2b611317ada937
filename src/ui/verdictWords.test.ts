import { expect, it } from 'vitest';
import { sayOfDue, sayVerdict } from './verdictWords.ts';

it.each([
  ['delivered', 'not-moved', 1, 'Delivered, but the indicator has not moved'],
  ['on-plan', 'moved-right', 2, 'On plan, and the indicators have moved the right way'],
  ['behind', 'moved-right', 1, 'Behind plan, but the indicator has moved the right way'],
  ['behind', 'moved-wrong', 1, 'Behind plan, and the indicator has moved the wrong way'],
  ['no-plan', 'mixed', 3, 'No action plan, and the indicators have moved both ways'],
  ['none-due', 'not-known', 1, 'Nothing due yet; whether the indicator has moved is not known'],
  ['delivered', 'not-known', 0, 'Delivered; no indicator speaks of it'],
] as const)('says of what is %s and has %s', (delivery, outcome, indicators, said) => {
  expect(sayVerdict(delivery, outcome, indicators)).toBe(said);
});

it('says on what the word for the delivery rests, never a share without its base', () => {
  expect(sayOfDue({ delivery: 'on-plan', ofDue: { count: 9, base: 10 } })).toBe(
    '9 of 10 (90%) of those due are complete',
  );
  expect(sayOfDue({ delivery: 'none-due', ofDue: { count: 0, base: 0 } })).toBe(
    'None was due by then',
  );
});
