import type { Delivered, Delivery, DeliveryRules, Outcome } from '#domain/assessment/verdict.ts';
import { sayCount } from './words.ts';

/** How far the actions of a priority are. */
export const DELIVERY_WORDS: Readonly<Record<Delivery, string>> = {
  delivered: 'Delivered',
  'on-plan': 'On plan',
  behind: 'Behind plan',
  'none-due': 'Nothing due yet',
  'no-plan': 'No action plan',
  'not-public': 'No action in the public version',
};

/** What the indicators of a priority did, as the head of a column. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  'moved-wrong': 'Moved the wrong way',
  'not-moved': 'Not moved',
  mixed: 'Moved both ways',
  'moved-right': 'Moved the right way',
  'not-known': 'Not known',
};

const MOVED: Readonly<Record<Exclude<Outcome, 'not-known'>, string>> = {
  'moved-right': 'moved the right way',
  'not-moved': 'not moved',
  'moved-wrong': 'moved the wrong way',
  mixed: 'moved both ways',
};

/**
 * Delivered, but the indicator has not moved. It says what stands beside what, never that one came of
 * the other.
 *
 * @param indicators how many the priority has
 */
export function sayVerdict(delivery: Delivery, outcome: Outcome, indicators: number): string {
  if (indicators === 0) return `${DELIVERY_WORDS[delivery]}; no indicator speaks of it`;
  const which = indicators === 1 ? 'the indicator has' : 'the indicators have';
  if (outcome === 'not-known') {
    return `${DELIVERY_WORDS[delivery]}; whether ${which} moved is not known`;
  }
  const goesWell = delivery === 'delivered' || delivery === 'on-plan';
  const isGood = outcome === 'moved-right';
  const joint = goesWell === isGood ? 'and' : 'but';
  return `${DELIVERY_WORDS[delivery]}, ${joint} ${which} ${MOVED[outcome]}`;
}

/** 9 of 10 (90%) due by then are complete; what the word for the delivery rests on. */
export function sayOfDue({ delivery, ofDue }: Delivered): string {
  if (delivery === 'no-plan') return 'No action that was not put aside';
  if (delivery === 'not-public') return DELIVERY_WORDS['not-public'];
  if (ofDue.base === 0) return 'None was due by then';
  return `${sayCount(ofDue)} of those due are complete`;
}

/** The rule behind the verdicts, one line each. */
export const sayVerdictRule = ({ onTrackFrom }: DeliveryRules): readonly string[] => [
  'Delivered: every action of the priority that was not suspended or closed is complete.',
  `On plan: of the actions due by the day as first agreed, at least ${onTrackFrom}% are complete. Behind plan: fewer. An action that was put aside after its day counts as not done.`,
  'Nothing due yet: no action was due by the day. No action plan: no action, or all were put aside.',
  'An indicator has moved where its latest figure shows more than ordinary variation (a special cause), in the direction that its definition calls better or worse. Where a series is too short for that, it is not known: two figures differ by chance as well.',
  'Where neither direction is better, it is not known. Several indicators that moved in different directions: moved both ways.',
  'Standing beside each other, the two do not show that one came of the other.',
];
