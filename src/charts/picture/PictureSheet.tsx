import type { ReactNode } from 'react';
import type { Provenance } from '#domain/pack/provenance.ts';
import { sayAsAt, saySource, sayWhose } from '#ui/provenanceWords.ts';
import { sayMarking } from '#ui/partnershipWords.ts';
import { useWords } from '#ui/WordsContext.ts';
import { CHART_TEXT } from '../axis.ts';
import { fitText } from '../textFit.ts';
import { OffScreenWidth, PICTURE_WIDTH } from './offScreen.ts';
import styles from './PictureSheet.module.css';

export interface PictureSheetProps {
  readonly title: string;
  /** What there is to take away, with the counts for which a bar may have no room. */
  readonly sentence: string;
  /** Under the picture; empty for none. */
  readonly note: string;
  readonly provenance: Provenance | null;
  readonly picture: ReactNode;
}

/** A chart with all that has to go with it, drawn for a file: what it is, whose, and as at when. */
export function PictureSheet({ title, sentence, note, provenance, picture }: PictureSheetProps) {
  const words = useWords();
  return (
    <div className={styles.sheet}>
      <Lines
        lines={[
          ...(provenance ? asLines(sayWhose(provenance), SMALL, PICTURE_WIDTH - FOR_MARKING) : []),
          ...asLines(title, TITLE),
          ...(provenance ? asLines(sayAsAt(provenance), DAY) : []),
        ]}
        atRight={provenance ? sayMarking(words, provenance.marking) : ''}
      />
      <OffScreenWidth value={PICTURE_WIDTH}>{picture}</OffScreenWidth>
      <Lines
        lines={[
          ...asLines(sentence, SMALL),
          ...asLines(note, SMALL),
          ...(provenance ? asLines(saySource(provenance), SMALL) : []),
          ...(provenance ? asLines(provenance.notice, NOTICE) : []),
        ]}
      />
    </div>
  );
}

interface Look {
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  /** From one line to the next, in CSS pixels. */
  readonly leading: number;
  /** At most so many; the last then ends with an ellipsis. */
  readonly lines: number;
}

const TITLE: Look = { size: 24, weight: 650, colour: 'var(--text)', leading: 31, lines: 8 };
const DAY: Look = { size: 15, weight: 400, colour: 'var(--text)', leading: 22, lines: 1 };
const SMALL: Look = { size: 13, weight: 400, colour: 'var(--quiet)', leading: 19, lines: 8 };
const NOTICE: Look = { size: 13, weight: 650, colour: 'var(--text)', leading: 19, lines: 4 };

/** Room for the marking, beside the first line. */
const FOR_MARKING = 240;

interface Line {
  readonly text: string;
  readonly look: Look;
}

const asLines = (text: string, look: Look, width = PICTURE_WIDTH): readonly Line[] =>
  fitText(text, { width, size: look.size, lines: look.lines })
    .filter((line) => line !== '')
    .map((line) => ({ text: line, look }));

interface LinesProps {
  readonly lines: readonly Line[];
  /** On the first line, at its end. */
  readonly atRight?: string;
}

const Lines = ({ lines, atRight = '' }: LinesProps) => {
  const { placed, height } = oneUnderAnother(lines);
  if (height === 0) return null;
  return (
    <svg width={PICTURE_WIDTH} height={height} {...CHART_TEXT}>
      {placed.map(({ text, look, y }) => (
        <text
          key={y}
          y={y}
          dy="0.35em"
          fontSize={look.size}
          fontWeight={look.weight}
          fill={look.colour}
        >
          {text}
        </text>
      ))}
      {atRight && (
        <text
          x={PICTURE_WIDTH}
          y={(lines[0]?.look.leading ?? 0) / 2}
          dy="0.35em"
          textAnchor="end"
          fontSize={SMALL.size}
          fontWeight={650}
          fill="var(--text)"
        >
          {atRight}
        </text>
      )}
    </svg>
  );
};

function oneUnderAnother(lines: readonly Line[]) {
  let height = 0;
  const placed = lines.map(({ text, look }) => {
    height += look.leading;
    return { text, look, y: height - look.leading / 2 };
  });
  return { placed, height };
}
