import { type ReactNode, useId } from 'react';
import styles from './ChartFigure.module.css';

export interface ChartFigureProps {
  readonly title: string;
  /** What to take away, with every count and its base. */
  readonly sentence: string;
  readonly picture: ReactNode;
  /** Every number that is drawn. */
  readonly table: ReactNode;
  /** Where the figures come from, and what they are counted over. */
  readonly note?: ReactNode;
  readonly level?: 'h2' | 'h3' | 'h4';
  /** On paper nothing can be opened: the table stands there. */
  readonly isOnPaper?: boolean;
}

/** A picture, a sentence and a table that say the same; whoever loses one has the others. */
export function ChartFigure(props: ChartFigureProps) {
  const { title, sentence, picture, table, note, level: Heading = 'h3', isOnPaper } = props;
  const id = useId();
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption className={styles.words}>
        <Heading id={id}>{title}</Heading>
        <p className={styles.sentence}>{sentence}</p>
      </figcaption>
      <div className={styles.picture}>{picture}</div>
      {isOnPaper ? (
        table
      ) : (
        <details className={styles.details}>
          <summary className={styles.summary}>Show the figures</summary>
          {table}
        </details>
      )}
      {note && <p className={styles.note}>{note}</p>}
    </figure>
  );
}
