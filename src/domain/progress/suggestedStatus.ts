import { daysBetween } from '../calendar.ts';
import type { IsoDate } from '../ids.ts';
import type { Rag } from '../records/progressUpdate.ts';
import type { DeliveryState } from './status.ts';

export interface SuggestionFacts {
  readonly state: DeliveryState;
  /** Whole per cent; `null` where none was given: then milestones are used, where there are any. */
  readonly percentDone: number | null;
  readonly milestones: { readonly done: number; readonly of: number };
  readonly start: IsoDate | null;
  readonly originalDue: IsoDate | null;
  readonly currentDue: IsoDate | null;
}

/** Why no rating can be suggested. */
export type NotRated =
  | 'finished'
  | 'put-aside'
  | 'not-yet-begun'
  | 'no-start'
  | 'no-due-day'
  | 'due-before-start'
  | 'just-begun'
  | 'no-progress-figure';

export interface Pace {
  readonly rag: Rag;
  /** Share of the time from start to due day that has gone: 0 to 100, not rounded. */
  readonly percentOfTime: number;
  /** Share of the work done: 0 to 100, not rounded; from milestones where no percentage was given. */
  readonly percentDone: number;
}

/**
 * What the dates and the percentage alone would say, to stand beside what the chair declares. It
 * never replaces it: a difference is shown, not corrected.
 */
export type Suggestion =
  | (Pace & {
      readonly isRated: true;
      readonly reason: 'pace' | 'past-due' | 'late-start';
      /** The same against the first day agreed; `null` unless the due day was moved. */
      readonly againstOriginal: Pace | null;
    })
  | { readonly isRated: false; readonly why: NotRated };

/** From here up it is on track: share of the expected progress that was made. */
const ON_TRACK_FROM = 0.9;
const AT_RISK_FROM = 0.7;

/**
 * Compares the work done with the time gone: 40% done when 50% of the time has gone is a ratio of
 * 80%, at risk. Past its due day an action is off track whatever the ratio, and one that has not
 * been begun after its start is a late start.
 *
 * Source: the straight-line formula common to action-plan tools, with the bounds of Camms' help
 * (90 and 70 per cent). Product rule; docs/decisions/0030-suggested-status.md
 */
export function suggestStatus(facts: SuggestionFacts, today: IsoDate): Suggestion {
  const why = whyNotRated(facts, today);
  if (why) return { isRated: false, why };
  const { start, originalDue, currentDue, state } = facts;
  const percentDone = doneOf(facts);
  if (start === null || currentDue === null || percentDone === null) {
    return { isRated: false, why: 'no-progress-figure' };
  }
  const pace = paceOf(percentDone, start, currentDue, today);
  if (!pace) return { isRated: false, why: 'just-begun' };
  const wasMoved = originalDue !== null && originalDue !== currentDue && originalDue > start;
  const againstOriginal = wasMoved ? paceOf(percentDone, start, originalDue, today) : null;
  const reason =
    currentDue < today ? 'past-due' : state === 'not-started' ? 'late-start' : 'pace';
  return { isRated: true, ...pace, reason, againstOriginal };
}

function whyNotRated(facts: SuggestionFacts, today: IsoDate): NotRated | null {
  if (facts.state === 'complete') return 'finished';
  if (facts.state === 'suspended' || facts.state === 'closed') return 'put-aside';
  if (facts.start === null) return 'no-start';
  if (facts.state === 'not-started' && facts.start >= today) return 'not-yet-begun';
  if (facts.currentDue === null) return 'no-due-day';
  if (facts.currentDue <= facts.start) return 'due-before-start';
  return null;
}

function doneOf({ state, percentDone, milestones }: SuggestionFacts): number | null {
  if (state === 'not-started') return 0;
  if (percentDone !== null) return percentDone;
  return milestones.of > 0 ? (milestones.done / milestones.of) * 100 : null;
}

/** `null` while none of the time has gone: there is nothing to compare with yet. */
function paceOf(percentDone: number, start: IsoDate, due: IsoDate, today: IsoDate): Pace | null {
  const share = (daysBetween(start, today) / daysBetween(start, due)) * 100;
  const percentOfTime = Math.min(100, Math.max(0, share));
  if (percentOfTime === 0) return null;
  const ratio = percentDone / percentOfTime;
  return { rag: due < today ? 'off-track' : ragOf(ratio), percentOfTime, percentDone };
}

function ragOf(ratio: number): Rag {
  if (ratio >= ON_TRACK_FROM) return 'on-track';
  return ratio >= AT_RISK_FROM ? 'at-risk' : 'off-track';
}
