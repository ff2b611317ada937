import type { Status } from '#domain/progress/status.ts';
import { sayStatus } from '../partnershipWords.ts';
import { useWords } from '../WordsContext.ts';
import { StatusShape } from './StatusShape.tsx';
import styles from './status.module.css';

interface StatusChipProps {
  readonly status: Status;
  readonly isOverdue?: boolean;
}

/** A status by word, shape and colour: it can be read when any two of them are lost. */
export const StatusChip = ({ status, isOverdue = false }: StatusChipProps) => (
  <span className={styles.chip}>
    <StatusShape status={status} />
    {sayStatus(useWords(), status, isOverdue)}
  </span>
);
