import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  /** What goes here: "No updates yet". */
  readonly title: string;
  /** How it gets here, in one or two sentences. */
  readonly children?: ReactNode;
  /** The first step: a button or link. */
  readonly action?: ReactNode;
  readonly level?: 'h2' | 'h3';
}

/** Says what goes here and offers the first step; an empty place is never left bare. */
export const EmptyState = ({ title, children, action, level: Heading = 'h2' }: EmptyStateProps) => (
  <div className={styles.empty}>
    <Heading className={styles.title}>{title}</Heading>
    {children && <p className={styles.words}>{children}</p>}
    {action && <div className={styles.action}>{action}</div>}
  </div>
);
