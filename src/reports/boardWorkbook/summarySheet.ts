import type { Cell, CellValue, WriteSheet } from 'hucre/xlsx';
import { cellText } from '../cellText.ts';
import type { Report } from '../model/report.ts';
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
} from '../xlsx/looks.ts';
import { rowHeight } from '../xlsx/rowHeight.ts';

const WIDTHS = [46, 12, 12, 80] as const;

/** What the report says in each section, and its key figures: the whole on a page. */
export function reportSummary(report: Report, above: readonly string[]): WriteSheet {
  const rows: CellValue[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  const heights = new Map<number, { readonly height: number }>();
  const add = (values: readonly string[], looks: readonly (typeof CELL)[]) => {
    for (const [at, style] of looks.entries()) cells.set(`${rows.length},${at}`, { style });
    rows.push(values.map((value) => cellText(value)));
  };
  add([report.title], [TITLE]);
  for (const [at, line] of above.entries()) add([line], [at === 0 ? ABOVE : ABOVE_QUIET]);
  for (const { term, detail } of report.facts) add([term, detail], [CELL, ABOVE_QUIET]);
  add([], []);
  add(['Section', '', '', 'What it says'], [HEAD, HEAD, HEAD, HEAD]);
  for (const { title, message } of report.sections) {
    const texts = [title, '', '', message];
    heights.set(rows.length, {
      height: rowHeight(
        texts.map((text, at) => ({ text, width: WIDTHS[at] ?? 12, isPrinted: true })),
      ),
    });
    add(texts, [CELL, CELL, CELL, CELL]);
  }
  for (const { blocks } of report.sections) {
    for (const block of blocks) {
      if (block.kind !== 'numbers') continue;
      add([], []);
      add(
        [block.label, 'Actions', 'Share', 'Of how many'],
        [HEAD, HEAD_OF_FIGURES, HEAD_OF_FIGURES, HEAD],
      );
      for (const { label, count, base, of, status } of block.numbers) {
        const look = status ? statusLook(status) : CELL;
        for (const [at, style] of [look, NUMBER, PERCENT, CELL].entries()) {
          cells.set(`${rows.length},${at}`, { style });
        }
        rows.push([cellText(label), count, base ? count / base : null, cellText(of)]);
      }
    }
  }
  return {
    ...{ name: 'Summary', rows, cells, rowDefs: heights },
    columns: WIDTHS.map((width) => ({ width })),
    view: { showGridLines: false },
  };
}
