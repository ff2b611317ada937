import { openActions } from '#domain/progress/counts.ts';
import type { Board } from '#domain/progress/board.ts';
import type { Narrowing } from '#domain/progress/planView.ts';
import { useHref } from '#queries/useHref.ts';
import { KeyNumber, KeyNumbers } from '#ui/KeyNumber.tsx';
import { STATUS_WORDS } from '#ui/words.ts';
import styles from './BoardPage.module.css';
import { saySilentAndOverdue } from './words.ts';

interface DeliveryNumbersProps {
  readonly board: Board;
}

/** Where all actions stand, adding up to the total; beside it, what to ask about. */
export function DeliveryNumbers({
  board: { counts, closedPeriod, attention },
}: DeliveryNumbersProps) {
  const href = useHref();
  const listOf = (show: Narrowing) => href({ to: '/actions', search: { show } });
  const { total, byState, overdue, silent, silentAndOverdue } = counts;
  return (
    <div className={styles.numbers}>
      <KeyNumbers label="Where the actions stand">
        <KeyNumber
          label="All actions"
          count={total}
          href={href({ to: '/actions' })}
          note="in the plan"
        />
        <KeyNumber
          label="Complete"
          count={byState.complete}
          base={total}
          status="complete"
          href={listOf('complete')}
        />
        <KeyNumber
          label="In progress"
          count={byState['in-progress']}
          base={total}
          href={listOf('in-progress')}
        />
        <KeyNumber
          label="Not started"
          count={byState['not-started']}
          base={total}
          status="not-started"
          href={listOf('not-started')}
        />
        {byState.suspended > 0 && (
          <KeyNumber
            label={STATUS_WORDS.suspended}
            count={byState.suspended}
            base={total}
            status="suspended"
            href={listOf('suspended')}
          />
        )}
        {byState.closed > 0 && (
          <KeyNumber
            label="Closed"
            note="not delivered"
            count={byState.closed}
            base={total}
            status="closed"
            href={listOf('closed')}
          />
        )}
      </KeyNumbers>
      <KeyNumbers label="What to ask about">
        <KeyNumber
          label="Overdue"
          count={overdue}
          base={openActions(counts)}
          of="not finished"
          status="off-track"
          href={listOf('overdue')}
        />
        <KeyNumber
          label={`No update for ${closedPeriod.label}`}
          count={silent}
          base={byState['in-progress']}
          of="in progress"
          status="no-update"
          href={listOf('silent')}
          note={saySilentAndOverdue(silentAndOverdue)}
        />
        <KeyNumber
          label="Needs attention"
          count={attention.length}
          base={total}
          href={listOf('attention')}
        />
      </KeyNumbers>
    </div>
  );
}
