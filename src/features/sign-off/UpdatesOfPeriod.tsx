import { useState } from 'react';
import { dayOf } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { PeriodUpdates, ReviewedUpdate } from '#domain/progress/signOff.ts';
import type { Verdict } from '#domain/records/review.ts';
import { useAuthor } from '#queries/author.ts';
import { useStories } from '#queries/records.ts';
import { useReview } from '#queries/reviews.ts';
import { useServices } from '#queries/services.ts';
import { sayAuthor } from '#ui/authorWords.ts';
import { Button } from '#ui/Button.tsx';
import { ReviewDialog } from '#ui/review/ReviewDialog.tsx';
import { sayReviewed } from '#ui/review/words.ts';
import { useWords } from '#ui/WordsContext.ts';
import styles from './SignOff.module.css';
import { UpdateCard } from './UpdateCard.tsx';
import { saySignAll, sayWaiting, sayWholeUpdate } from './words.ts';

interface UpdatesOfPeriodProps {
  readonly ofPeriod: PeriodUpdates;
  readonly canReview: boolean;
}

interface Reviewing {
  readonly verdict: Verdict;
  readonly updates: readonly ReviewedUpdate[];
}

/** All that was reported in a period: signed off together, or returned one by one. */
export function UpdatesOfPeriod({ ofPeriod, canReview }: UpdatesOfPeriodProps) {
  const { updates } = ofPeriod;
  const waiting = updates.filter(({ review }) => review === null);
  const [reviewing, setReviewing] = useState<Reviewing | null>(null);
  const actions = [...new Set(updates.map(({ row }) => row.action.id))];
  const whole = new Map(useStories(actions).map((record) => [record.id, record]));
  const { today } = useServices();
  const words = useWords();
  const author = useAuthor();
  const review = useReview();
  const close = () => {
    review.forget();
    setReviewing(null);
  };
  return (
    <>
      <div className={styles.head}>
        <p role="status">{sayWaiting(ofPeriod)}</p>
        {canReview && waiting.length > 0 && (
          <Button
            look="primary"
            icon="check"
            onClick={() => setReviewing({ verdict: 'signed-off', updates: waiting })}
          >
            {saySignAll(waiting.length)}
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {updates.map((reviewed) => (
          <UpdateCard
            key={reviewed.update.id}
            reviewed={reviewed}
            whole={whole.get(reviewed.update.id)}
            onReview={
              canReview ? (verdict) => setReviewing({ verdict, updates: [reviewed] }) : undefined
            }
          />
        ))}
      </ul>
      {reviewing && (
        <ReviewDialog
          verdict={reviewing.verdict}
          updates={reviewing.updates.map((update) => sayWholeUpdate(words, update))}
          writtenOn={lastWritten(reviewing.updates)}
          by={author.name === '' ? '' : sayAuthor(author)}
          today={today()}
          isPending={review.isPending}
          hasFailed={review.error !== null}
          onSave={(said) =>
            void review
              .save(
                reviewing.updates.map(({ update }) => update),
                said,
                sayReviewed(said.verdict, reviewing.updates.length),
              )
              .then(close)
              // Said in the dialog, where all that was typed still is.
              .catch(() => undefined)
          }
          onClose={close}
        />
      )}
    </>
  );
}

const lastWritten = (updates: readonly ReviewedUpdate[]): IsoDate =>
  updates
    .map(({ update }) => dayOf(update.writtenAt))
    .reduce((last, day) => (day > last ? day : last));
