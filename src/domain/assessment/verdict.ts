import type { IsoDate } from '../ids.ts';
import type { ActionProgress } from '../progress/actionProgress.ts';
import type { Count } from '../progress/counts.ts';
import { completedOn } from '../progress/progressAgainstPlan.ts';

/** How far the actions of a priority are, against the days first agreed. */
export const DELIVERIES = [
  'delivered',
  'on-plan',
  'behind',
  'none-due',
  'no-plan',
  'not-public',
] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** What the indicators of a priority did, taken together. */
export const OUTCOMES = ['moved-right', 'mixed', 'not-moved', 'moved-wrong', 'not-known'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * On plan is 90% of what was due, as for a single action: the bound of the suggested status, which the
 * partnership can set.
 */
export interface DeliveryRules {
  /** Whole per cent of what was due by the day. */
  readonly onTrackFrom: number;
}

export interface Delivered {
  readonly delivery: Delivery;
  /** Of the actions due by the day as first agreed, those that were complete by it. */
  readonly ofDue: Count;
}

/**
 * Whether the actions of a priority are being delivered, as at a day.
 *
 * - `no-plan`: there is none, or all were put aside (suspended, or closed and not delivered).
 * - `not-public`: the records are those of a public edition, and none is in it; never found here.
 * - `delivered`: every one that was not put aside is complete.
 * - `none-due`: none had been due by then, as first agreed.
 * - `on-plan` from the bound on, else `behind`. One that was put aside after its day counts as not
 *   done: it had been promised.
 */
export function deliveredOf(
  actions: readonly ActionProgress[],
  asAt: IsoDate,
  { onTrackFrom }: DeliveryRules,
): Delivered {
  const due = actions.filter(({ originalDue }) => originalDue !== null && originalDue <= asAt);
  const done = due.filter((one) => completedOn(one) !== null);
  const ofDue = { count: done.length, base: due.length };
  return { delivery: deliveryOf(), ofDue };

  function deliveryOf(): Delivery {
    const kept = actions.filter(({ state }) => state !== 'suspended' && state !== 'closed');
    if (kept.length === 0) return 'no-plan';
    if (kept.every(({ state }) => state === 'complete')) return 'delivered';
    if (due.length === 0) return 'none-due';
    return done.length * 100 >= due.length * onTrackFrom ? 'on-plan' : 'behind';
  }
}

/**
 * One word for what several indicators did. One that is not known takes no part; where the others
 * disagree it is `mixed`, and where none is known, nothing is.
 */
export function outcomeOf(each: readonly Outcome[]): Outcome {
  const known = new Set(each.filter((one) => one !== 'not-known'));
  if (known.has('mixed') || (known.has('moved-right') && known.has('moved-wrong'))) return 'mixed';
  if (known.has('moved-wrong')) return 'moved-wrong';
  if (known.has('moved-right')) return 'moved-right';
  return known.has('not-moved') ? 'not-moved' : 'not-known';
}
