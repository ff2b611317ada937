import type { ReactNode } from 'react';
import { useScrolls } from '#ui/table/useScrolls.ts';
import styles from './Pack.module.css';

interface WideTableProps {
  /** Names the table, and the region it scrolls in. */
  readonly caption: string;
  /** Rows, in their groups. */
  readonly children: ReactNode;
}

/** A table as wide as paper: on a narrow screen it scrolls, by the keyboard, too. */
export function WideTable({ caption, children }: WideTableProps) {
  const [box, scrolls] = useScrolls<HTMLElement>();
  return (
    <section
      ref={box}
      className={styles.scroll}
      aria-label={caption}
      tabIndex={scrolls ? 0 : undefined}
    >
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}
