import { sayDay } from '#domain/calendar.ts';
import type { RecordView } from '#domain/progress/recordView.ts';
import { updateLog } from '#domain/progress/updateLog.ts';
import { useStory } from '#queries/records.ts';
import { sayAuthor } from '#ui/authorWords.ts';
import { ReviewState } from '#ui/review/ReviewState.tsx';
import { StatusChip } from '#ui/status/StatusChip.tsx';
import { sayPercent } from '#ui/words.ts';
import { Explained } from '#ui/glossary/Explained.tsx';
import styles from './RecordProgress.module.css';

interface LastUpdateProps {
  readonly view: RecordView;
}

/** The latest standing update, whole: what is said now goes on from it. */
export function LastUpdate({ view }: LastUpdateProps) {
  const log = updateLog(useStory(view.action.id), view.asAt, view.cycle);
  const standing = log.find(({ correctedBy, withdrawnBy }) => !correctedBy && !withdrawnBy);
  const last = standing?.update;
  return (
    <section className={styles.last} aria-label="Last update">
      <h2 className={styles.lastTitle}>Last update</h2>
      {last ? (
        <>
          <p className={styles.lastLine}>
            <StatusChip status={last.value.status} />
            {last.value.percentDone !== null && (
              <span>{sayPercent(last.value.percentDone)} done</span>
            )}
            <span className={styles.quiet}>
              true on {sayDay(last.value.asOf)}, by {sayAuthor(last.author)}
            </span>
          </p>
          {last.value.whatChanged && (
            <p className={styles.text}>
              <Explained text={last.value.whatChanged} />
            </p>
          )}
          {last.value.correctiveAction && (
            <p className={styles.text}>
              <strong>Corrective action:</strong>{' '}
              <Explained text={last.value.correctiveAction.text} />
            </p>
          )}
          {standing?.review && <ReviewState review={standing.review.value} />}
        </>
      ) : (
        <p className={styles.quiet}>No update received. This will be the first.</p>
      )}
    </section>
  );
}
