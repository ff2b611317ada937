import { sayDay } from '#domain/calendar.ts';
import type { ActionView } from '#domain/plans/actionView.ts';
import type { DueDay } from '#domain/progress/dueDays.ts';
import { DescriptionList } from '#ui/DescriptionList.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './ActionPage.module.css';
import { DateRequests } from './DateRequests.tsx';
import { LinkTo } from './LinkTo.ts';
import { sayRevision, saySlippage } from './words.ts';

interface DatesProps {
  readonly view: ActionView;
  readonly canChange: boolean;
}

/** When it starts, and every day by which it was ever due: the original one is never lost. */
export const Dates = ({ view, canChange }: DatesProps) => {
  const { action, dueDays, daysMoved } = view;
  const { start } = action.value;
  const due = dueDays.length > 0 && (
    <>
      <ol className={styles.list}>
        {dueDays.map((one) => (
          <DueDayItem
            key={one.revision?.id ?? 'original'}
            due={one}
            action={action.id}
            canChange={canChange}
          />
        ))}
      </ol>
      {daysMoved !== null && <span className={styles.small}>{saySlippage(daysMoved)}</span>}
    </>
  );
  const items = [
    { term: 'Start', detail: start && sayDay(start) },
    { term: 'Due', detail: due },
  ].filter(({ detail }) => Boolean(detail));
  return (
    <section className={styles.section}>
      <h2>Dates</h2>
      {items.length > 0 ? (
        <DescriptionList items={items} />
      ) : (
        <p className={styles.gap}>None agreed yet</p>
      )}
      <DateRequests view={view} canChange={canChange} />
      {canChange && (
        <p>
          <LinkTo to="/actions/$action/due-date" params={{ action: action.id }} icon="calendar">
            Change the due date
          </LinkTo>
        </p>
      )}
    </section>
  );
};

interface DueDayItemProps {
  readonly due: DueDay;
  readonly action: ActionView['action']['id'];
  readonly canChange: boolean;
}

const DueDayItem = ({ due, action, canChange }: DueDayItemProps) => {
  const { day, revision, isFirst, correctedBy, isCurrent } = due;
  return (
    <li className={styles.item}>
      <span className={styles.line}>
        {isCurrent ? (
          <strong>{sayDay(day)}</strong>
        ) : (
          <s>
            <VisuallyHidden>No longer: </VisuallyHidden>
            {sayDay(day)}
          </s>
        )}
        {canChange && !correctedBy && (
          <LinkTo
            to="/actions/$action/due-date"
            params={{ action }}
            search={{ corrects: isFirst || !revision ? 'first' : revision.id }}
            look="quiet"
            aria-label={`Put right the due date ${sayDay(day)}`}
          >
            Put right…
          </LinkTo>
        )}
      </span>
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
