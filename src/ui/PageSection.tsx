import { type ReactNode, useId } from 'react';
import styles from './PageSection.module.css';

interface PageSectionProps {
  readonly title: string;
  /** Beside what it holds: what it is for. */
  readonly words?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a long form or page: on a wide screen its heading stands beside it. */
export function PageSection({ title, words, children }: PageSectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {words && <p className={styles.words}>{words}</p>}
      </div>
      <div className={styles.content}>{children}</div>
    </section>
  );
}
