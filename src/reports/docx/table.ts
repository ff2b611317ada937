import {
  BorderStyle,
  type Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { columnWidths } from '../columnWidths.ts';
import type { Pace } from '../pace.ts';
import type { ReportCell, ReportRow, ReportTable } from '../model/report.ts';
import { STATUS_INKS, STATUS_SIGNS, STATUS_TINTS } from '../statusTints.ts';
import { COLOURS, paragraph, runs, WIDTH, words } from './parts.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.line } as const;
const STRONG = { style: BorderStyle.SINGLE, size: 8, color: COLOURS.quiet } as const;

export const NO_BORDERS = {
  ...{ top: NONE, bottom: NONE, left: NONE, right: NONE },
  ...{ insideHorizontal: NONE, insideVertical: NONE },
} as const;

/** Between the rows alone. */
const ROW_LINES = { ...NO_BORDERS, insideHorizontal: LINE, bottom: LINE } as const;

const MARGINS = { top: 50, bottom: 50, left: 80, right: 80 } as const;

/**
 * A table that can be edited: its heads again on each page, its rows never torn in two.
 *
 * @param isCaptionSaid the heading over it has the same words
 */
export async function tableOf(
  table: ReportTable,
  pace: Pace,
  isCaptionSaid = false,
): Promise<readonly (Paragraph | Table)[]> {
  const widths = widthsOf(table);
  const rows = [headOf(table, widths)];
  for (const row of table.rows) {
    await pace();
    rows.push(rowOf(row, table, widths));
    const [first = 0, ...others] = widths;
    for (const { label, words: said } of row.details) {
      rows.push(detailRow(first, sum(others), widths.length - 1, label, said));
    }
  }
  return [
    ...(isCaptionSaid ? [] : [words(table.caption, { style: 'Caption', keepNext: true })]),
    new Table({
      rows,
      ...{ columnWidths: [...widths], layout: TableLayoutType.FIXED, borders: ROW_LINES },
      width: { size: WIDTH, type: WidthType.DXA },
      margins: MARGINS,
    }),
    paragraph([], { spacing: { after: 60 } }),
  ];
}

/** Nobody can measure Calibri here: on average a letter is about half as wide as it is high. */
const measure = (text: string, isBold: boolean): number => [...text].length * (isBold ? 110 : 98);

const widthsOf = (table: ReportTable): readonly number[] =>
  columnWidths(table, measure, { room: WIDTH, pad: 85, forShape: 220 }).map(Math.floor);

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

const headOf = ({ columns }: ReportTable, widths: readonly number[]): TableRow =>
  new TableRow({
    ...{ tableHeader: true, cantSplit: true },
    children: columns.map(
      ({ title, isNumber }, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          borders: { bottom: STRONG },
          verticalAlign: VerticalAlignTable.BOTTOM,
          children: [words(title, cellLook(isNumber), { bold: true })],
        }),
    ),
  });

const cellLook = (isNumber: boolean) =>
  ({ style: 'TableText', ...(isNumber && { alignment: 'right' as const }) }) as const;

const rowOf = (row: ReportRow, { columns }: ReportTable, widths: readonly number[]): TableRow =>
  new TableRow({
    cantSplit: true,
    children: columns.map(({ isNumber, isRowHead }, at) => {
      const cell = row.cells[at] ?? { text: '', status: null };
      const isLast = row.details.length === 0;
      return new TableCell({
        width: { size: widths[at] ?? 0, type: WidthType.DXA },
        ...(cell.status && {
          shading: { type: ShadingType.CLEAR, fill: STATUS_TINTS[cell.status] },
        }),
        ...(!isLast && { borders: { bottom: NONE } }),
        children: [
          paragraph(cellRuns(cell, isRowHead), { ...cellLook(isNumber), keepNext: !isLast }),
        ],
      });
    }),
  });

function cellRuns({ text, status }: ReportCell, isBold: boolean): readonly TextRun[] {
  if (!status) return runs(text, { bold: isBold });
  const sign = new TextRun({ text: `${STATUS_SIGNS[status]} `, color: STATUS_INKS[status] });
  return [sign, ...runs(text, { bold: isBold })];
}

const detailRow = (
  first: number,
  rest: number,
  span: number,
  label: string,
  said: string,
): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        width: { size: first, type: WidthType.DXA },
        borders: { top: NONE },
        children: [paragraph([], { style: 'TableText' })],
      }),
      new TableCell({
        columnSpan: span,
        width: { size: rest, type: WidthType.DXA },
        borders: { top: NONE },
        children: [
          paragraph([new TextRun({ text: `${label}: `, bold: true }), ...runs(said)], {
            style: 'TableText',
          }),
        ],
      }),
    ],
  });
