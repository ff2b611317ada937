import { type ReactNode, useState } from 'react';
import styles from './Folded.module.css';
import { useOnPaper } from './useOnPaper.ts';
import { sayNumber } from './words.ts';

interface FoldedProps {
  readonly title: string;
  readonly count: number;
  /** Beside the count: its base, or which they are. */
  readonly hint?: string;
  /** What it unfolds to; not made before it is asked for. */
  readonly children: () => ReactNode;
}

/** A count that unfolds to what it counts; one of nothing says so, and has nothing to unfold. */
export function Folded({ title, count, hint, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(false);
  const isOnPaper = useOnPaper();
  const head = (
    <>
      <span className={styles.count}>{count === 0 ? 'None' : sayNumber(count)}</span>
      <span className={styles.title}>{title}</span>
      {hint && <span className={styles.hint}>{hint}</span>}
    </>
  );
  if (count === 0) return <p className={styles.nothing}>{head}</p>;
  return (
    <details
      className={styles.folded}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={styles.head}>{head}</summary>
      {(isOpen || isOnPaper) && <div className={styles.content}>{children()}</div>}
    </details>
  );
}
