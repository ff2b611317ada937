import type { ReactNode } from 'react';
import styles from './Pack.module.css';
import type { RunningText } from './pageBoxes.ts';
import { printsPageEdges } from './usePageRules.ts';

interface SheetProps {
  readonly running: RunningText;
  readonly children: ReactNode;
}

/**
 * Pages that begin on paper of their own. On the screen, and where the browser prints nothing at the
 * edges of a page, what would stand there stands at the top and the bottom of the sheet.
 */
export const Sheet = ({ running, children }: SheetProps) => (
  <section className={styles.sheet} data-prints-edges={printsPageEdges()}>
    <p className={styles.running}>
      <bdi>{running.heading}</bdi>
      <strong>{running.marking}</strong>
    </p>
    <div className={styles.content}>{children}</div>
    <p className={styles.running} data-foot>
      <bdi>{running.foot}</bdi>
      {running.notice && <span>{running.notice}</span>}
    </p>
  </section>
);
