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

/** A table that can be edited: its heads again on each page, its rows never torn in two. */
export async function tableOf(
  table: ReportTable,
  pace: Pace,
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
    words(table.caption, { style: 'Caption', keepNext: true }),
    new Table({
      rows,
      ...{ columnWidths: [...widths], layout: TableLayoutType.FIXED, borders: ROW_LINES },
      width: { size: WIDTH, type: WidthType.DXA },
      margins: MARGINS,
    }),
    paragraph([], { spacing: { after: 60 } }),
  ];
}

/** By what each asks for beside the others, and none so narrow that words are torn. */
function widthsOf({ columns }: ReportTable): readonly number[] {
  const least = Math.min(700, Math.floor(WIDTH / columns.length));
  const left = WIDTH - least * columns.length;
  const weights = columns.map(({ weight, isNumber }) => (isNumber ? weight * 0.4 : weight));
  return weights.map((weight) => Math.floor(least + (weight / sum(weights)) * left));
}

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
