import type { Review } from '#domain/records/review.ts';
import { Icon } from '../Icon.tsx';
import styles from './Review.module.css';
import { sayReview } from './words.ts';

interface ReviewStateProps {
  /** The one that stands. */
  readonly review: Review;
}

/** What was said of an update by whoever signs off, with the reason where there is one. */
export const ReviewState = ({ review }: ReviewStateProps) => (
  <p className={styles.state} data-verdict={review.verdict}>
    <Icon name={review.verdict === 'signed-off' ? 'check' : 'back'} />
    <span>
      <strong>{sayReview(review)}</strong>
      {review.reason && <span className={styles.reason}>{review.reason}</span>}
    </span>
  </p>
);
