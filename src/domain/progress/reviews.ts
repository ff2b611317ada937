import type { IsoDate, RecordId } from '../ids.ts';
import type { Records, Summarised } from '../versions/records.ts';
import { notWithdrawn } from './standing.ts';

/** The review that stands of each update: of several, the one written last. */
export type Reviews = ReadonlyMap<RecordId<'progress-update'>, Summarised<'review'>>;

/** @param asAt what was said after it is left out */
export const reviewsOf = (records: Records, asAt: IsoDate): Reviews =>
  lastReviews(notWithdrawn(records, 'review').filter(({ value }) => value.on <= asAt));

export function lastReviews<Review extends Summarised<'review'>>(
  reviews: readonly Review[],
): ReadonlyMap<RecordId<'progress-update'>, Review> {
  const last = new Map<RecordId<'progress-update'>, Review>();
  for (const review of reviews) {
    const before = last.get(review.value.update);
    if (!before || isLater(review, before)) last.set(review.value.update, review);
  }
  return last;
}

/** By when they were written; the id settles a tie, so that every device has the same one. */
function isLater(one: Summarised, other: Summarised): boolean {
  if (one.writtenAt !== other.writtenAt) return one.writtenAt > other.writtenAt;
  return one.id > other.id;
}

/**
 * The return that an action waits for an answer to; `null` where there is none. Whatever is written
 * of the action after it answers it, and so does a correction of what was returned.
 *
 * @param updates the standing ones of the action
 */
export function unansweredReturn(
  updates: readonly Summarised<'progress-update'>[],
  reviews: Reviews,
): Summarised<'review'> | null {
  const returned = updates.flatMap(({ id }) => {
    const review = reviews.get(id);
    return review?.value.verdict === 'returned' ? [review] : [];
  });
  const last = returned.reduce<Summarised<'review'> | null>(
    (latest, review) => (latest && !isLater(review, latest) ? latest : review),
    null,
  );
  const isAnswered = updates.some(({ writtenAt }) => last !== null && writtenAt > last.writtenAt);
  return isAnswered ? null : last;
}
