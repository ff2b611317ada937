import type { ReportCell, ReportRow, ReportTable } from '../../model/report.ts';
import { HEAD, INNER, QUIET, SIZES, STATUS_LOOKS } from '../looks.ts';
import { paragraphOf } from '../paragraph.ts';
import type { Cell, Row } from '../slide.ts';
import { BOLD, cutToLines, fitText, heightOf, LEADING, widthOf } from '../textSize.ts';
import { CELL_PAD } from '../xml/tableXml.ts';

/** A table as it is laid out: with more columns than this its words are smaller. */
const MOST_OF_USUAL_SIZE = 6;

/** A cell that has more is whole in the notes. */
const MOST_LINES = 6;

export interface Layout {
  readonly table: ReportTable;
  readonly size: number;
  readonly widths: readonly number[];
}

export function layoutOf(table: ReportTable): Layout {
  const size = table.columns.length > MOST_OF_USUAL_SIZE ? SIZES.small : SIZES.cell;
  return { table, size, widths: widthsOf(table, size) };
}

/** Rows that are looked at for how wide a column has to be. */
const LOOKED_AT = 40;

/**
 * A column is as wide as its longest word, up to a third, and never wider than its longest text; what
 * is left goes by weight.
 */
function widthsOf({ columns, rows }: ReportTable, size: number): readonly number[] {
  const needs = columns.map(({ title, weight }, at): Need => {
    const cells = rows.slice(0, LOOKED_AT).map(({ cells }) => cells[at]);
    const sign = cells.some((cell) => cell?.status) ? signWidth(size) : 0;
    const texts = [title, ...cells.map((cell) => cell?.text ?? '')];
    const widest = (pieces: readonly string[]) =>
      Math.max(0, ...pieces.map((piece) => widthOf(piece, size * BOLD))) + sign + ROUND;
    const least = widest(texts.flatMap((text) => text.split(/\s+/)));
    // Nothing in any cell is room to write in.
    const isBlank = cells.every((cell) => (cell?.text ?? '').trim() === '');
    const longest = widest(texts.flatMap((text) => text.split('\n')));
    return {
      ...{ weight, most: isBlank ? INNER.width : longest },
      least: Math.min(least, INNER.width / 3),
    };
  });
  return shareOut(needs, INNER.width);
}

/** Of a status and the space after it: the tick is the widest of them. */
const signWidth = (size: number): number => size * 1.15;

const ROUND = 2 * CELL_PAD.x + 4;

interface Need {
  readonly least: number;
  readonly most: number;
  readonly weight: number;
}

/** By weight, and each between what it needs and what it can use, where there is as much. */
function shareOut(needs: readonly Need[], width: number): readonly number[] {
  const fixed = new Map<Need, number>();
  for (;;) {
    const open = needs.filter((need) => !fixed.has(need));
    const free = width - [...fixed.values()].reduce((sum, taken) => sum + taken, 0);
    const sum = open.reduce((all, { weight }) => all + weight, 0);
    const share = ({ weight }: Need) => (free * weight) / sum;
    const far =
      open.find((need) => share(need) > need.most) ?? open.find((need) => share(need) < need.least);
    if (!far) {
      const taken = needs.map((need) => fixed.get(need) ?? share(need));
      const all = taken.reduce((total, one) => total + one, 0);
      return taken.map((one) => (one / all) * width);
    }
    fixed.set(far, share(far) > far.most ? far.most : far.least);
  }
}

export function headRow({ table, size, widths }: Layout): Row {
  const cells = table.columns.map(({ title, isNumber }) => ({
    paragraphs: [paragraphOf(title, { size, isBold: true }, isNumber ? 'right' : 'left')],
    fill: HEAD,
  }));
  const lines = table.columns.map(
    ({ title }, at) => fitText(title, roomIn(widths[at], size, true)).length,
  );
  return { cells, height: heightOf(Math.max(...lines), size) + 2 * CELL_PAD.y };
}

/** A row, and at most so many of its details under it, each in one line. */
export function rowsOf(layout: Layout, row: ReportRow, mostDetails: number): readonly Row[] {
  const details = row.details.slice(0, mostDetails);
  return [
    cellsRow(layout, row, details.length === 0),
    ...details.map(({ label, words }, at) => {
      const room = INNER.width - (layout.widths[0] ?? 0) - 2 * CELL_PAD.x - 6;
      const line = fitText(`${label}: ${words.replaceAll('\n', ' ')}`, {
        ...{ size: SIZES.small, width: room, lines: 1 },
      });
      const isLast = at === details.length - 1;
      return {
        height: SIZES.small * LEADING + CELL_PAD.y,
        cells: [
          { paragraphs: [paragraphOf('', { size: SIZES.small })], isLast },
          {
            paragraphs: [paragraphOf(line.join(''), { size: SIZES.small, colour: QUIET })],
            ...{ span: layout.widths.length - 1, isLast },
          },
        ],
      };
    }),
  ];
}

/** Signs and scripts that come from other faces, whose lines are higher. */
const TALL = /[\u0250-\u200f\u2027-\uffff]/;
const TALLER = 1.15;

function cellsRow({ table, size, widths }: Layout, row: ReportRow, isLast: boolean): Row {
  const cells = table.columns.map((column, at) => {
    const cell = row.cells[at] ?? { text: '', status: null };
    const room = roomIn(widths[at], size, column.isRowHead, cell.status !== null);
    const text = cutToLines(cell.text, { ...room, lines: MOST_LINES });
    return {
      lines: fitText(text, room).length * (TALL.test(text) ? TALLER : 1),
      cell: cellOf({ ...cell, text }, { size, ...column, isLast }),
    };
  });
  return {
    cells: cells.map(({ cell }) => cell),
    height: heightOf(Math.max(...cells.map(({ lines }) => lines)), size) + 2 * CELL_PAD.y,
  };
}

const roomIn = (width = 0, size: number, isBold: boolean, hasSign = false) => ({
  ...{ size, isBold },
  width: width - 2 * CELL_PAD.x - (hasSign ? signWidth(size) : 0),
});

interface CellLook {
  readonly size: number;
  readonly isRowHead: boolean;
  readonly isNumber: boolean;
  readonly isLast: boolean;
}

function cellOf(
  { text, status }: ReportCell,
  { size, isRowHead, isNumber, isLast }: CellLook,
): Cell {
  const align = isNumber ? 'right' : 'left';
  const words = { text, size, isBold: isRowHead };
  if (status === null) return { paragraphs: [{ runs: [words], align }], isLast };
  const { sign, colour, tint } = STATUS_LOOKS[status];
  return {
    paragraphs: [{ runs: [{ text: `${sign} `, size, colour }, words], align }],
    ...{ fill: tint, isLast },
  };
}
