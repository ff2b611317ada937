import { columnWidths } from '../columnWidths.ts';
import type { Pace } from '../pace.ts';
import type { ReportRow, ReportTable } from '../model/report.ts';
import { linesOf, type TextLook } from './lines.ts';
import { COLOURS, LOOKS } from './looks.ts';
import { drawShape } from './shapes.ts';
import {
  asArtefact,
  cellElement,
  drawLine,
  drawLines,
  type Element,
  ensure,
  lineHeight,
  newPage,
  PAGE,
  type Sheet,
  within,
} from './sheet.ts';

const PAD = { x: 4, y: 3.5 } as const;

/** Left of the word of a status, for its shape. */
const FOR_SHAPE = 12;

interface Column {
  readonly x: number;
  readonly width: number;
  readonly isNumber: boolean;
  readonly isRowHead: boolean;
  readonly title: string;
}

interface LaidCell {
  readonly lines: readonly string[];
  readonly look: TextLook;
  readonly x: number;
  readonly width: number;
  readonly isNumber: boolean;
  readonly tag: 'TH' | 'TD';
  /** Columns that it goes over. */
  readonly span: number;
  readonly status: ReportRow['cells'][number]['status'];
}

/**
 * A table over as many pages as it needs: its heads again on each, its rows whole where they fit, and
 * in the structure tree what heads which row and column.
 *
 * @param isCaptionSaid the heading over it has the same words
 */
export async function drawTable(
  sheet: Sheet,
  parent: Element,
  table: ReportTable,
  pace: Pace,
  isCaptionSaid = false,
): Promise<void> {
  const { document } = sheet;
  const columns = columnsOf(sheet, table);
  const head = headOf(sheet, columns);
  const element = document.struct('Table', { title: table.caption });
  parent.add(element);
  const caption = isCaptionSaid
    ? []
    : linesOf(sheet.type, table.caption, LOOKS.caption, PAGE.inner);
  ensure(sheet, caption.length * lineHeight(LOOKS.caption) + 2 * heightOf(head) + 24);
  if (caption.length > 0) drawCaption(sheet, element, caption);
  const heads = document.struct('TR');
  element.add(heads);
  drawCells(sheet, head, heads, 'Column');
  heads.end();
  rule(sheet, 1);
  const again = () => {
    newPage(sheet);
    asArtefact(document, () => drawCells(sheet, head, null, 'Column'));
    rule(sheet, 1);
  };

  for (const row of table.rows) {
    await pace();
    drawRow(sheet, element, { row, columns, again });
  }
  element.end();
  sheet.y += 12;
}

function drawCaption(sheet: Sheet, table: Element, lines: readonly string[]): void {
  const element = sheet.document.struct('Caption');
  table.add(element);
  drawLines(sheet, lines, LOOKS.caption, { element, tag: 'Caption' });
  element.end();
  sheet.y += 2;
}

interface RowPlace {
  readonly row: ReportRow;
  readonly columns: readonly Column[];
  readonly again: () => void;
}

function drawRow(sheet: Sheet, table: Element, { row, columns, again }: RowPlace): void {
  const cells = cellsOf(sheet, row, columns);
  const parts = [cells, ...row.details.map((detail) => detailOf(sheet, columns, detail))];
  const whole = parts.reduce((sum, part) => sum + heightOf(part), 0);
  const room = PAGE.bottom - sheet.y;
  if (whole > room && whole <= PAGE.bottom - PAGE.top - 40) again();
  for (const part of parts) {
    const element = sheet.document.struct('TR');
    table.add(element);
    drawPart(sheet, element, part, again);
    element.end();
  }
  rule(sheet, 0.5);
}

/** One line of cells; what is longer than a page goes on where it was on the next. */
function drawPart(sheet: Sheet, row: Element, cells: readonly LaidCell[], again: () => void): void {
  const elements = cells.map(({ tag, span }) => {
    const element = cellElement(sheet.document, tag, {
      ...(tag === 'TH' && { scope: 'Row' }),
      span,
    });
    row.add(element);
    return element;
  });
  let rest = cells;
  let fresh = false;
  for (;;) {
    const room = Math.max(
      1,
      Math.floor((PAGE.bottom - sheet.y - 2 * PAD.y) / lineHeight(LOOKS.cell)),
    );
    const now = rest.map((cell) => ({ ...cell, lines: cell.lines.slice(0, room) }));
    if (PAGE.bottom - sheet.y < 2 * PAD.y + lineHeight(LOOKS.cell) && !fresh) {
      again();
      fresh = true;
      continue;
    }
    drawCells(sheet, now, elements, 'Row');
    rest = rest.map((cell) => ({ ...cell, status: null, lines: cell.lines.slice(room) }));
    if (rest.every(({ lines }) => lines.length === 0)) break;
    again();
    fresh = true;
  }
  for (const element of elements) element.end();
}

/** @param to the elements of the cells; a row for which they are made; `null` for what is not read out */
function drawCells(
  sheet: Sheet,
  cells: readonly LaidCell[],
  to: readonly Element[] | Element | null,
  scope: 'Column' | 'Row',
): void {
  const { document } = sheet;
  const top = sheet.y + PAD.y;
  for (const [at, cell] of cells.entries()) {
    const draw = () => drawCell(sheet, cell, top);
    if (to === null) {
      draw();
      continue;
    }
    const own = isMany(to) ? to[at] : null;
    const element = own ?? cellElement(document, cell.tag, { scope });
    if (!own && !isMany(to)) to.add(element);
    within(document, element, cell.tag, draw);
    if (!own) element.end();
  }
  sheet.y += heightOf(cells);
}

const isMany = (to: readonly Element[] | Element): to is readonly Element[] => Array.isArray(to);

function drawCell(sheet: Sheet, cell: LaidCell, top: number): void {
  const step = lineHeight(cell.look);
  const align = cell.isNumber ? 'right' : 'left';
  for (const [at, line] of cell.lines.entries()) {
    drawLine(sheet, line, cell.look, { x: cell.x, y: top + at * step, width: cell.width, align });
  }
  if (cell.status) {
    drawShape(sheet.document, cell.status, {
      x: cell.x - FOR_SHAPE / 2 - 1,
      y: top + step / 2,
      r: 3.6,
    });
  }
}

function rule({ document, y }: Sheet, width: number): void {
  asArtefact(document, () => {
    document
      .lineWidth(width)
      .moveTo(PAGE.left, y)
      .lineTo(PAGE.width - PAGE.left, y);
    document.stroke(width < 1 ? COLOURS.line : COLOURS.quiet);
  });
}

function columnsOf({ type }: Sheet, table: ReportTable): readonly Column[] {
  const measure = (text: string, isBold: boolean) =>
    type.widthOf(type.plain(text), isBold ? 'bold' : 'regular') * LOOKS.cell.size;
  const widths = columnWidths(table, measure, {
    ...{ room: PAGE.inner, pad: PAD.x + 0.5, forShape: FOR_SHAPE },
  });
  let x: number = PAGE.left;
  return table.columns.map(({ title, isNumber, isRowHead }, at) => {
    const width = widths[at] ?? 0;
    const column = { x: x + PAD.x, width: width - 2 * PAD.x, isNumber, isRowHead, title };
    x += width;
    return column;
  });
}

const headOf = ({ type }: Sheet, columns: readonly Column[]): readonly LaidCell[] =>
  columns.map(({ title, ...column }) => ({
    ...column,
    ...{ lines: linesOf(type, title, LOOKS.head, column.width), look: LOOKS.head },
    ...{ tag: 'TH', status: null, span: 1 },
  }));

const cellsOf = (
  { type }: Sheet,
  row: ReportRow,
  columns: readonly Column[],
): readonly LaidCell[] =>
  columns.map((column, at) => {
    const { text = '', status = null } = row.cells[at] ?? {};
    const look = column.isRowHead ? LOOKS.head : LOOKS.cell;
    const shift = status ? FOR_SHAPE : 0;
    const [x, width] = [column.x + shift, column.width - shift];
    const tag = column.isRowHead ? 'TH' : 'TD';
    const lines = linesOf(type, text, look, width);
    return { lines, look, x, width, isNumber: column.isNumber, tag, status, span: 1 };
  });

/** For "Corrective action". */
const LABEL_WIDTH = 96;

/** Under a row, from its second column on, as wide as the table: a label, and what it says. */
function detailOf(
  { type }: Sheet,
  columns: readonly Column[],
  { label, words }: ReportRow['details'][number],
): readonly LaidCell[] {
  const x = columns[1]?.x ?? PAGE.left;
  const width = PAGE.width - PAGE.left - PAD.x - x - LABEL_WIDTH;
  const cell = { isNumber: false, status: null } as const;
  return [
    {
      ...{ ...cell, lines: linesOf(type, label, LOOKS.head, LABEL_WIDTH - 6), look: LOOKS.head },
      ...{ x, width: LABEL_WIDTH, tag: 'TH', span: 1 },
    },
    {
      ...{ ...cell, lines: linesOf(type, words, LOOKS.cell, width), look: LOOKS.cell },
      ...{ x: x + LABEL_WIDTH, width, tag: 'TD', span: columns.length - 1 },
    },
  ];
}

const heightOf = (cells: readonly LaidCell[]): number =>
  Math.max(...cells.map(({ lines, look }) => lines.length * lineHeight(look))) + 2 * PAD.y;
