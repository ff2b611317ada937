import type { ReactNode } from 'react';
import styles from './PageHeader.module.css';

interface PageHeaderProps {
  readonly title: string;
  /** Before the title: the way here. */
  readonly breadcrumb?: ReactNode;
  /** Under the title, each part apart: plan year, chair, as-at day, marking. */
  readonly meta?: readonly ReactNode[];
  readonly actions?: ReactNode;
}

/** The one h1 of a page, what it is as at, and what can be done on it. */
export const PageHeader = ({ title, breadcrumb, meta = [], actions }: PageHeaderProps) => (
  <header className={styles.header}>
    {breadcrumb}
    <div className={styles.line}>
      <h1 className={styles.title} tabIndex={-1}>
        {title}
      </h1>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
    {meta.length > 0 && (
      <ul className={styles.meta}>
        {meta.map((part, at) => (
          <li key={String(at)}>{part}</li>
        ))}
      </ul>
    )}
  </header>
);
