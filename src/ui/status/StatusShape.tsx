import type { Status } from '#domain/progress/status.ts';
import { StatusGlyph } from './StatusGlyph.tsx';
import styles from './status.module.css';

interface StatusShapeProps {
  readonly status: Status;
}

/** The mark of a status as large as the text beside it, which must say the word. */
export const StatusShape = ({ status }: StatusShapeProps) => (
  <svg className={styles.shape} data-status={status} viewBox="0 0 16 16" aria-hidden="true">
    <StatusGlyph status={status} />
  </svg>
);
