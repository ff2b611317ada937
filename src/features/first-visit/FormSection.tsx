import { type ReactNode, useId } from 'react';
import styles from './SetUpPage.module.css';

interface FormSectionProps {
  readonly title: string;
  readonly words?: string;
  readonly children: ReactNode;
}

/** A part of a long form, under a heading of its own. */
export function FormSection({ title, words, children }: FormSectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.sectionHead}>
        <h2 id={id} className={styles.sectionTitle}>
          {title}
        </h2>
        {words && <p className={styles.sectionWords}>{words}</p>}
      </div>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}
