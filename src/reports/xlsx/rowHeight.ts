/** Of one line in Calibri 11, in points. */
const LINE = 15;

/** A row that is taller fills the screen: the rest is read in the cell itself. */
const MOST_LINES = 14;

/** Of what is not printed: paper should not be left empty for it. */
const MOST_LINES_BESIDE = 5;

interface Wrapped {
  readonly text: string;
  /** Of its column, in letters. */
  readonly width: number;
  readonly isPrinted: boolean;
}

/**
 * How high a row has to be for its wrapped text, in points. Written into the file, since not every
 * program works it out when it opens one, and rows would lie on each other in print.
 */
export function rowHeight(cells: readonly Wrapped[]): number {
  const lines = cells.map(({ text, width, isPrinted }) => {
    const needed = text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersIn(width))), 0);
    return Math.min(isPrinted ? MOST_LINES : MOST_LINES_BESIDE, needed);
  });
  return LINE * Math.max(1, ...lines);
}

/** Words are not broken, so that a line is seldom full. */
const lettersIn = (width: number) => Math.max(1, Math.floor(width * 0.95));
