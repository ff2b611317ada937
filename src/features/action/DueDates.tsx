import { sayDay } from '#domain/calendar.ts';
import type { ActionView } from '#domain/plans/actionView.ts';
import type { DueDay } from '#domain/progress/dueDays.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './ActionPage.module.css';
import { sayRevision, saySlippage } from './words.ts';

interface DueDatesProps {
  readonly view: ActionView;
}

/** Every day by which it was ever due: the original one is never lost. */
export function DueDates({ view: { dueDays, daysMoved } }: DueDatesProps) {
  return (
    <section className={styles.section}>
      <h2>Due date</h2>
      {dueDays.length === 0 && <p className={styles.gap}>No due date</p>}
      {dueDays.length > 0 && (
        <ol className={styles.list}>
          {dueDays.map((due) => (
            <DueDayItem key={due.revision?.id ?? 'original'} due={due} />
          ))}
        </ol>
      )}
      {daysMoved !== null && <p className={styles.small}>{saySlippage(daysMoved)}</p>}
    </section>
  );
}

interface DueDayItemProps {
  readonly due: DueDay;
}

const DueDayItem = ({ due }: DueDayItemProps) => {
  const { day, revision, correctedBy, isCurrent } = due;
  return (
    <li className={styles.item}>
      {isCurrent ? (
        <strong>{sayDay(day)}</strong>
      ) : (
        <s>
          <VisuallyHidden>No longer: </VisuallyHidden>
          {sayDay(day)}
        </s>
      )}
      <span className={styles.small}>{sayRevision(due)}</span>
      {revision && (
        <span className={styles.note}>{revision.value.reason || 'No reason given'}</span>
      )}
      {correctedBy && (
        <span className={styles.small}>
          Written down wrongly; put right on {sayDay(correctedBy.value.madeOn)}
        </span>
      )}
    </li>
  );
};
