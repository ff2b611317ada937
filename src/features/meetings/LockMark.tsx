import { Icon } from '#ui/Icon.tsx';
import type { LockedPeriod } from '#domain/meetings/locks.ts';
import styles from './Meetings.module.css';

interface LockMarkProps {
  readonly locked: LockedPeriod | null;
}

/** Whether a period's record is settled: by word and shape. */
export const LockMark = ({ locked }: LockMarkProps) => (
  <span className={styles.lock} data-locked={locked !== null}>
    {locked && <Icon name="lock" />}
    {locked ? 'Locked' : 'Open: updates are still received'}
  </span>
);
