import type { ReactNode } from 'react';
import { sayShortDay } from '#domain/calendar.ts';
import type { PlanRow } from '#domain/plans/planRow.ts';
import { useHref } from '#queries/useHref.ts';
import { StatusChip } from '#ui/status/StatusChip.tsx';
import styles from './Steps.module.css';

interface ActionChoiceProps {
  readonly row: PlanRow;
  /** What is chosen for it. */
  readonly children: ReactNode;
}

/** An action by what somebody has to know to decide on it, and the fields in which they do. */
export function ActionChoice({ row, children }: ActionChoiceProps) {
  const { action, status, isOverdue, currentDue } = row;
  const href = useHref();
  return (
    <li className={styles.action}>
      <div className={styles.what}>
        <a href={href({ to: '/actions/$action', params: { action: action.id } })}>
          <strong>{action.value.ref}</strong> {action.value.title}
        </a>
        <StatusChip status={status} isOverdue={isOverdue} />
        <span className={styles.words}>
          {currentDue ? `Due ${sayShortDay(currentDue)}` : 'No due date'}
        </span>
      </div>
      <div className={styles.answers}>{children}</div>
    </li>
  );
}
