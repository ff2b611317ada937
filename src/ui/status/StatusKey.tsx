import { STATUSES, type Status } from '#domain/progress/status.ts';
import { STATUS_MEANINGS } from '../words.ts';
import { StatusChip } from './StatusChip.tsx';
import styles from './status.module.css';

interface StatusKeyProps {
  /** All eight unless told. */
  readonly statuses?: readonly Status[];
}

/** What each status means. Stands on every page and every print that shows statuses. */
export const StatusKey = ({ statuses = STATUSES }: StatusKeyProps) => (
  <dl className={styles.key}>
    {statuses.map((status) => (
      <div key={status} className={styles.entry}>
        <dt className={styles.word}>
          <StatusChip status={status} />
        </dt>
        <dd className={styles.meaning}>{STATUS_MEANINGS[status]}</dd>
      </div>
    ))}
  </dl>
);
