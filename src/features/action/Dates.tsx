import { sayDay } from '#domain/calendar.ts';
import type { ActionView } from '#domain/plans/actionView.ts';
import type { DueDay } from '#domain/progress/dueDays.ts';
import { DescriptionList } from '#ui/DescriptionList.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './ActionPage.module.css';
import { sayRevision, saySlippage } from './words.ts';

interface DatesProps {
  readonly view: ActionView;
}

/** When it starts, and every day by which it was ever due: the original one is never lost. */
export const Dates = ({ view: { action, dueDays, daysMoved } }: DatesProps) => {
  const { start } = action.value;
  const due = (
    <>
      <ol className={styles.list}>
        {dueDays.map((one) => (
          <DueDayItem key={one.revision?.id ?? 'original'} due={one} />
        ))}
      </ol>
      {daysMoved !== null && <span className={styles.small}>{saySlippage(daysMoved)}</span>}
    </>
  );
  return (
    <section className={styles.section}>
      <h2>Dates</h2>
      <DescriptionList
        items={[
          {
            term: 'Start',
            detail: start ? sayDay(start) : <span className={styles.gap}>No start date</span>,
          },
          {
            term: 'Due',
            detail: dueDays.length > 0 ? due : <span className={styles.gap}>No due date</span>,
          },
        ]}
      />
    </section>
  );
};

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
