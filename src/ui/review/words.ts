import { sayDay } from '#domain/calendar.ts';
import type { ReviewDraft, ReviewProblem } from '#domain/progress/reviewUpdate.ts';
import type { Review, Verdict } from '#domain/records/review.ts';
import { sayDayProblem } from '../dayWords.ts';
import { sayNumberOf } from '../words.ts';

/** Signed off by Chair, Mental Health subgroup on 12 January 2018 */
export function sayReview({ verdict, by, on }: Review): string {
  const what = verdict === 'signed-off' ? 'Signed off' : 'Returned';
  return `${what} by ${by} on ${sayDay(on)}`;
}

export const REVIEW_LABELS: Readonly<Record<keyof ReviewDraft, string>> = {
  reason: 'Reason',
  by: 'By',
  on: 'On',
};

export function sayReviewProblem({ kind, field }: ReviewProblem): string {
  switch (kind) {
    case 'return-reason-missing':
      return 'Say what has to be put right, or added';
    case 'reviewer-missing':
      return 'Say who decided, by role and body';
    case 'day-missing':
      return 'Enter the day it was decided';
    case 'day-in-future':
      return 'Enter the day it was decided, today or earlier';
    case 'day-before-written':
      return 'This is before the update was written: check the day';
    case 'text-too-long':
      return `${REVIEW_LABELS[field]}: shorten this`;
    case 'day-not-understood':
    case 'day-not-in-calendar':
    case 'day-year-in-two-digits':
    case 'day-year-unlikely':
      return sayDayProblem(kind);
  }
}

/** 7 updates signed off: as the message says it, and Undo names it. */
export function sayReviewed(verdict: Verdict, count: number): string {
  const what = sayNumberOf(count, 'update');
  return verdict === 'signed-off' ? `${what} signed off` : `${what} returned`;
}
