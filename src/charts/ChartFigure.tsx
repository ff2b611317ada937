import { type ReactNode, useId, useRef } from 'react';
import { type Shortcut, useListShortcut } from '#ui/shortcuts/shortcuts.ts';
import styles from './ChartFigure.module.css';
import { PictureButtons } from './picture/PictureButtons.tsx';

export interface ChartFigureProps {
  readonly title: string;
  /** What to take away, in a line or two. */
  readonly sentence: string;
  /** What else the figures say: over the table, so that the picture is not pushed out of sight. */
  readonly more?: string;
  /** All that it says is drawn in SVG, as wide as `useDrawnWidth` tells; nothing where there is none. */
  readonly picture: ReactNode;
  /** Every number that is drawn. */
  readonly table: ReactNode;
  /** Where the figures come from, and what they are counted over. */
  readonly note?: ReactNode;
  readonly level?: 'h2' | 'h3' | 'h4';
  /** On paper nothing can be opened: the table stands there. */
  readonly isOnPaper?: boolean;
}

const ARROWS: Shortcut = {
  keys: ['←', '→'],
  isEither: true,
  does: 'In a chart: read the value before or the next one',
  where: 'here',
};

/** A picture, a sentence and a table that say the same; whoever loses one has the others. */
export function ChartFigure(props: ChartFigureProps) {
  const { title, sentence, more, picture, table, note, level: Heading = 'h3', isOnPaper } = props;
  const id = useId();
  useListShortcut(ARROWS, Boolean(picture) && !isOnPaper);
  const noted = useRef<HTMLParagraphElement>(null);
  const figures = (
    <div className={styles.figures}>
      {more && <p>{more}</p>}
      {table}
    </div>
  );
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption className={styles.words}>
        <Heading id={id}>{title}</Heading>
        <p className={styles.sentence}>{sentence}</p>
      </figcaption>
      <div className={styles.picture}>{picture}</div>
      {picture && !isOnPaper && (
        <PictureButtons
          {...{ title, picture }}
          sentence={[sentence, more].filter(Boolean).join(' ')}
          readNote={() => noted.current?.textContent ?? ''}
        />
      )}
      {isOnPaper ? (
        figures
      ) : (
        <details className={styles.details}>
          <summary className={styles.summary}>Show the figures</summary>
          {figures}
        </details>
      )}
      {note && (
        <p ref={noted} className={styles.note}>
          {note}
        </p>
      )}
    </figure>
  );
}
