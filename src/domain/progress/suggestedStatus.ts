import { daysBetween } from '../calendar.ts';
import type { IsoDate } from '../ids.ts';
import type { StatusRules } from '../records/partnership.ts';
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
  /**
   * Share of the work done: 0 to 100, not rounded; from milestones where no percentage was given.
   * `null` where neither was: then only the past due day was looked at.
   */
  readonly percentDone: number | null;
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

/** From where up it is on track or at risk: per cent of the expected progress that was made. */
export type SuggestionBounds = Pick<StatusRules, 'onTrackFrom' | 'atRiskFrom'>;

/**
 * Compares the work done with the time gone: 40% done when 50% of the time has gone is a ratio of
 * 80%, at risk. Past its due day an action is off track whatever the ratio, also where there is
 * nothing to work one out from; one that has not been begun after its start is a late start.
 *
 * Source: the straight-line formula common to action-plan tools; its usual bounds are those of Camms'
 * help (90 and 70 per cent). Product rule; docs/decisions/0030-suggested-status.md
 */
export function suggestStatus(
  facts: SuggestionFacts,
  today: IsoDate,
  bounds: SuggestionBounds,
): Suggestion {
  const { start, originalDue, currentDue, state } = facts;
  const done = doneOf(facts);
  const why = whyNotRated(facts, done, today);
  if (why) return { isRated: false, why };
  const against = (due: IsoDate | null) => paceOf(done, start, due, today, bounds);
  const pace = against(currentDue);
  if (!pace) return { isRated: false, why: 'no-due-day' };
  const wasMoved = originalDue !== currentDue;
  const againstOriginal = wasMoved ? against(originalDue) : null;
  const reason = isPast(currentDue, today)
    ? 'past-due'
    : state === 'not-started'
      ? 'late-start'
      : 'pace';
  return { isRated: true, ...pace, reason, againstOriginal };
}

function whyNotRated(
  { state, start, currentDue }: SuggestionFacts,
  percentDone: number | null,
  today: IsoDate,
): NotRated | null {
  if (state === 'complete') return 'finished';
  if (state === 'suspended' || state === 'closed') return 'put-aside';
  if (isPast(currentDue, today)) return null;
  if (start === null) return 'no-start';
  if (state === 'not-started' && start >= today) return 'not-yet-begun';
  if (currentDue === null) return 'no-due-day';
  if (currentDue <= start) return 'due-before-start';
  if (start >= today) return 'just-begun';
  return percentDone === null ? 'no-progress-figure' : null;
}

const isPast = (due: IsoDate | null, today: IsoDate) => due !== null && due < today;

function doneOf({ state, percentDone, milestones }: SuggestionFacts): number | null {
  if (state === 'not-started') return 0;
  if (percentDone !== null) return percentDone;
  return milestones.of > 0 ? (milestones.done / milestones.of) * 100 : null;
}

/** `null` where there is no time to compare the work with. */
function paceOf(
  percentDone: number | null,
  start: IsoDate | null,
  due: IsoDate | null,
  today: IsoDate,
  bounds: SuggestionBounds,
): Pace | null {
  if (isPast(due, today)) return { rag: 'off-track', percentOfTime: 100, percentDone };
  if (start === null || due === null || percentDone === null) return null;
  const daysGone = daysBetween(start, today);
  const days = daysBetween(start, due);
  return {
    rag: ragOf(percentDone * days, daysGone, bounds),
    percentOfTime: (daysGone / days) * 100,
    percentDone,
  };
}

/** Multiplied out, since a quotient of quotients falls a hair short of a bound that was reached. */
function ragOf(
  workDone: number,
  daysGone: number,
  { onTrackFrom, atRiskFrom }: SuggestionBounds,
): Rag {
  const isAtLeast = (bound: number) => workDone + ROUNDING >= bound * daysGone;
  if (isAtLeast(onTrackFrom)) return 'on-track';
  return isAtLeast(atRiskFrom) ? 'at-risk' : 'off-track';
}

/** A share of milestones is no whole number: smaller than any real difference can be. */
const ROUNDING = 1e-6;
