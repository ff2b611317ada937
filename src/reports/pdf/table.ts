import type { Pace } from '../pace.ts';
import type { ReportRow, ReportTable } from '../model/report.ts';
import { linesOf, type TextLook } from './lines.ts';
import { COLOURS, LOOKS } from './looks.ts';
import { drawShape } from './shapes.ts';
import {
  asArtefact,
  cellElement,
  drawLine,
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
  readonly status: ReportRow['cells'][number]['status'];
}

/**
 * A table over as many pages as it needs: its heads again on each, its rows whole where they fit, and
 * in the structure tree what heads which row and column.
 */
export async function drawTable(
  sheet: Sheet,
  parent: Element,
  table: ReportTable,
  pace: Pace,
): Promise<void> {
  const { document } = sheet;
  const columns = columnsOf(table);
  const head = headOf(sheet, columns);
  const element = document.struct('Table', { title: table.caption });
  parent.add(element);
  const caption = linesOf(sheet.type, table.caption, LOOKS.caption, PAGE.inner);
  ensure(sheet, caption.length * lineHeight(LOOKS.caption) + 2 * heightOf(head) + 24);
  const said = document.struct('Caption');
  element.add(said);
  within(document, said, 'Caption', () => {
    for (const line of caption) {
      drawLine(sheet, line, LOOKS.caption, { x: PAGE.left, y: sheet.y, width: PAGE.inner });
      sheet.y += lineHeight(LOOKS.caption);
    }
  });
  said.end();
  sheet.y += 2;
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

interface RowPlace {
  readonly row: ReportRow;
  readonly columns: readonly Column[];
  readonly again: () => void;
}

function drawRow(sheet: Sheet, table: Element, { row, columns, again }: RowPlace): void {
  const cells = cellsOf(sheet, row, columns);
  const details = row.details.map(({ label, words }) => detailOf(sheet, columns, label, words));
  const parts = [cells, ...details.map((cell) => [cell])];
  const whole = parts.reduce((sum, part) => sum + heightOf(part), 0);
  const room = PAGE.bottom - sheet.y;
  if (whole > room && whole <= PAGE.bottom - PAGE.top - 40) again();
  for (const [at, part] of parts.entries()) {
    const element = sheet.document.struct('TR');
    table.add(element);
    drawPart(sheet, element, part, at > 0 ? columns.length : 1, again);
    element.end();
  }
  rule(sheet, 0.5);
}

/** One line of cells; what is longer than a page goes on where it was on the next. */
function drawPart(
  sheet: Sheet,
  row: Element,
  cells: readonly LaidCell[],
  span: number,
  again: () => void,
): void {
  const elements = cells.map(({ tag }) => {
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

function columnsOf({ columns }: ReportTable): readonly Column[] {
  const sum = columns.reduce((total, { weight }) => total + weight, 0);
  let x: number = PAGE.left;
  return columns.map(({ title, isNumber, isRowHead, weight }) => {
    const width = (weight / sum) * PAGE.inner;
    const column = { x: x + PAD.x, width: width - 2 * PAD.x, isNumber, isRowHead, title };
    x += width;
    return column;
  });
}

const headOf = ({ type }: Sheet, columns: readonly Column[]): readonly LaidCell[] =>
  columns.map(({ title, ...column }) => ({
    ...column,
    ...{ lines: linesOf(type, title, LOOKS.head, column.width), look: LOOKS.head },
    ...{ tag: 'TH', status: null },
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
    return { lines, look, x, width, isNumber: column.isNumber, tag, status };
  });

/** Under a row, from its second column on, as wide as the table. */
function detailOf(
  { type }: Sheet,
  columns: readonly Column[],
  label: string,
  words: string,
): LaidCell {
  const x = columns[1]?.x ?? PAGE.left;
  const width = PAGE.width - PAGE.left - PAD.x - x;
  const lines = linesOf(type, `${label}: ${words}`, LOOKS.cell, width);
  return { lines, look: LOOKS.cell, x, width, isNumber: false, tag: 'TD', status: null };
}

const heightOf = (cells: readonly LaidCell[]): number =>
  Math.max(...cells.map(({ lines, look }) => lines.length * lineHeight(look))) + 2 * PAD.y;
