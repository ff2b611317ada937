import { Link } from '@tanstack/react-router';
import { dayOf, sayDay } from '#domain/calendar.ts';
import type { ReviewedUpdate } from '#domain/progress/signOff.ts';
import type { Verdict } from '#domain/records/review.ts';
import type { Recorded } from '#domain/versions/records.ts';
import { sayAuthor } from '#ui/authorWords.ts';
import { Button } from '#ui/Button.tsx';
import { sayCorrectiveAction } from '#ui/planWords.ts';
import { ReviewState } from '#ui/review/ReviewState.tsx';
import { StatusChip } from '#ui/status/StatusChip.tsx';
import { sayPercent } from '#ui/words.ts';
import { Explained } from '#ui/glossary/Explained.tsx';
import styles from './SignOff.module.css';
import { sayUpdate } from './words.ts';

interface UpdateCardProps {
  readonly reviewed: ReviewedUpdate;
  /** With its long texts. */
  readonly whole: Recorded | undefined;
  /** Left out where nothing can be said of it. */
  readonly onReview: ((verdict: Verdict) => void) | undefined;
}

/** One update as it was written, with what was said of it. */
export function UpdateCard({ reviewed, whole, onReview }: UpdateCardProps) {
  const { row, update, review } = reviewed;
  const { ref, title } = row.action.value;
  const { status, percentDone, asOf, correctiveAction } = update.value;
  const texts = whole?.kind === 'progress-update' ? (whole as Recorded<'progress-update'>) : null;
  const name = sayUpdate(reviewed);
  return (
    <li className={styles.card}>
      <h2 className={styles.title}>
        <Link to="/actions/$action" params={{ action: row.action.id }}>
          {ref} {title}
        </Link>
      </h2>
      <p className={styles.line}>
        <StatusChip status={status} />
        {percentDone !== null && <span>{sayPercent(percentDone)} done</span>}
        <span className={styles.quiet}>
          true on {sayDay(asOf)}, written on {sayDay(dayOf(update.writtenAt))} by{' '}
          {sayAuthor(update.author)}
        </span>
      </p>
      {texts?.value.whatChanged && (
        <p className={styles.text}>
          <Explained text={texts.value.whatChanged} />
        </p>
      )}
      {correctiveAction && (
        <p className={styles.text}>
          <strong>Corrective action:</strong> {sayCorrectiveAction(correctiveAction)}
        </p>
      )}
      {texts?.value.evidence && (
        <p className={styles.text}>
          <strong>Evidence:</strong> {texts.value.evidence}
        </p>
      )}
      {texts?.value.publicWording && (
        <p className={styles.text}>
          <strong>Public wording:</strong> {texts.value.publicWording}
        </p>
      )}
      {review && <ReviewState review={review.value} />}
      {onReview && (
        <div className={styles.ways}>
          {review?.value.verdict !== 'signed-off' && (
            <Button onClick={() => onReview('signed-off')} aria-label={`Sign off ${name}`}>
              Sign off
            </Button>
          )}
          <Button
            look="quiet"
            onClick={() => onReview('returned')}
            aria-label={`Return with a reason: ${name}`}
          >
            Return with a reason
          </Button>
        </div>
      )}
    </li>
  );
}
