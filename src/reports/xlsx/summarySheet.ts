import { type Cell, type CellStyle, type CellValue, cellRef, type WriteSheet } from 'hucre/xlsx';
import type { Count } from '#domain/progress/counts.ts';
import type { Status } from '#domain/progress/status.ts';
import { sayCount } from '#ui/words.ts';
import { cellText } from '../cellText.ts';
import {
  ABOVE,
  ABOVE_QUIET,
  CELL,
  HEAD,
  HEAD_OF_FIGURES,
  NUMBER,
  PERCENT,
  statusLook,
  TITLE,
} from './looks.ts';
import { rowHeight } from './rowHeight.ts';

/** One figure with its base, and whose colour it has. */
export interface SummaryLine extends Count {
  readonly label: string;
  readonly status: Status | null;
}

export interface SummaryPart {
  /** What is counted, and over what. */
  readonly title: string;
  readonly lines: readonly SummaryLine[];
}

/** Counts side by side: a row for each of several, a column for each thing counted. */
export interface SummaryGrid {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly counts: readonly number[] }[];
}

export interface SummarySheet {
  readonly name: string;
  readonly title: string;
  readonly above: readonly string[];
  readonly sentence: string;
  readonly parts: readonly SummaryPart[];
  readonly grid: SummaryGrid | null;
}

/** Letters: labels first, then figures; the words are as long as "1,204 of 3,100 (39%)". */
const NARROW = 12;
const WIDTHS = [58, NARROW, NARROW, 24, ...Array.from({ length: 7 }, () => NARROW)];

/** The sentence goes over the first columns, which are as wide as it is read. */
const MERGED = 4;
const MERGED_WIDTH = WIDTHS.slice(0, MERGED).reduce((sum, width) => sum + width, 0);

/** The figures of a file at a glance: counts, shares, and the same in words. */
export function summarySheet({ name, title, above, sentence, parts, grid }: SummarySheet) {
  const rows: CellValue[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  const add = (values: readonly CellValue[], looks: readonly (CellStyle | undefined)[]) => {
    for (const [column, style] of looks.entries()) {
      if (style) cells.set(`${rows.length},${column}`, { style });
    }
    rows.push([...values]);
  };

  add([cellText(title)], [TITLE]);
  for (const [at, line] of above.entries()) add([cellText(line)], [at === 0 ? ABOVE : ABOVE_QUIET]);
  add([], []);
  const said = rows.length;
  add([cellText(sentence)], [CELL]);
  for (const part of parts) {
    add([], []);
    add(
      [cellText(part.title), 'Actions', 'Share', 'In words'],
      [HEAD, HEAD_OF_FIGURES, HEAD_OF_FIGURES, HEAD],
    );
    for (const { label, status, ...counted } of part.lines) {
      const { count, base } = counted;
      add(
        [cellText(label), count, base === 0 ? null : count / base, sayCount(counted)],
        [status ? statusLook(status) : CELL, NUMBER, PERCENT, CELL],
      );
    }
  }
  const heights = new Map([
    [said, { height: rowHeight([{ text: sentence, width: MERGED_WIDTH, isPrinted: true }]) }],
  ]);
  if (grid) {
    add([], []);
    const titles = grid.columns.map((text, at) => ({
      text,
      width: WIDTHS[at] ?? NARROW,
      isPrinted: true,
    }));
    heights.set(rows.length, { height: rowHeight(titles) });
    add(
      grid.columns.map(cellText),
      grid.columns.map((_, at) => (at === 0 ? HEAD : HEAD_OF_FIGURES)),
    );
    for (const { label, counts } of grid.rows) {
      add([cellText(label), ...counts], [CELL, ...counts.map(() => NUMBER)]);
    }
  }
  return {
    name,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    cells,
    merges: [{ startRow: said, startCol: 0, endRow: said, endCol: MERGED - 1 }],
    rowDefs: heights,
    view: { showGridLines: false },
    pageSetup: { printArea: `$A$1:${cellRef(rows.length - 1, WIDTHS.length - 1)}` },
  } satisfies WriteSheet;
}
