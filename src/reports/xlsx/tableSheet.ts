import {
  colToLetter,
  type Cell,
  type CellStyle,
  type CellValue,
  rangeRef,
  type WriteSheet,
} from 'hucre/xlsx';
import { serialOfDay, serialOfMoment } from '#domain/calendar.ts';
import type { Pace } from '../pace.ts';
import { cellText } from '../cellText.ts';
import type { ReportColumn } from '../column.ts';
import {
  ABOVE,
  ABOVE_QUIET,
  CELL,
  DAY,
  HEAD,
  HEAD_OF_FIGURES,
  MEASURE,
  MOMENT,
  NUMBER,
  PERCENT,
  statusLook,
} from './looks.ts';
import { rowHeight } from './rowHeight.ts';

export type SheetColumn<Row> = ReportColumn<Row> & { readonly width: number };

export interface TableSheet<Row> {
  readonly name: string;
  /** Lines above the table, the first in bold. */
  readonly above: readonly string[];
  readonly columns: readonly SheetColumn<Row>[];
  readonly rows: readonly Row[];
  /** Stay in sight while the others are scrolled; none unless told. */
  readonly frozenColumns?: number;
  /** How many of the first columns are printed; all unless told. */
  readonly printedColumns?: number;
}

/**
 * A table as a sheet: days and per cent as what they are, statuses with their colour, the heads always
 * in sight and ready to be filtered by.
 */
export async function tableSheet<Row>(
  {
    name,
    above,
    columns,
    rows,
    frozenColumns = 0,
    printedColumns = columns.length,
  }: TableSheet<Row>,
  pace: Pace,
): Promise<WriteSheet> {
  const head = above.length;
  const cells = new Map<string, Partial<Cell>>();
  const styled = (row: number, column: number, style: CellStyle) =>
    cells.set(`${row},${column}`, { style });
  for (const row of above.keys()) styled(row, 0, row === 0 ? ABOVE : ABOVE_QUIET);
  for (const [place, { kind }] of columns.entries()) {
    styled(head, place, kind === 'text' ? HEAD : HEAD_OF_FIGURES);
  }
  const heights = new Map<number, { readonly height: number }>();
  const fit = (row: number, texts: readonly CellValue[]) =>
    heights.set(row, {
      height: rowHeight(
        columns.map(({ width }, at) => ({
          width,
          text: String(texts[at] ?? ''),
          isPrinted: at < printedColumns,
        })),
      ),
    });

  const values: CellValue[][] = [
    ...above.map((line) => [cellText(line)]),
    columns.map(({ title }) => cellText(title)),
  ];
  fit(head, values[head] ?? []);
  for (const row of rows) {
    await pace();
    const at = values.length;
    const written = columns.map((column) => cellValue(column, row));
    values.push(written);
    fit(at, written);
    for (const [place, column] of columns.entries()) {
      const status = column.kind === 'text' ? column.status?.(row) : undefined;
      if (status) styled(at, place, statusLook(status));
    }
  }
  return {
    name,
    columns: columns.map(({ kind, width }) => ({ width, style: LOOKS[kind] })),
    rows: values,
    cells,
    rowDefs: heights,
    pageSetup: { printArea: `$A$1:$${colToLetter(printedColumns - 1)}$${values.length}` },
    freezePane: { rows: head + 1, columns: frozenColumns },
    autoFilter: {
      range: rangeRef(head, 0, Math.max(head + 1, values.length - 1), columns.length - 1),
    },
  };
}

const LOOKS: Readonly<Record<ReportColumn<unknown>['kind'], CellStyle>> = {
  text: CELL,
  day: DAY,
  moment: MOMENT,
  number: NUMBER,
  measure: MEASURE,
  percent: PERCENT,
};

function cellValue<Row>(column: ReportColumn<Row>, row: Row): CellValue {
  switch (column.kind) {
    case 'text':
      // Nothing at all, so that a filter finds what is blank.
      return cellText(column.read(row)) || null;
    case 'day': {
      const day = column.read(row);
      return day === null ? null : serialOfDay(day);
    }
    case 'moment': {
      const moment = column.read(row);
      return moment === null ? null : serialOfMoment(moment);
    }
    case 'number':
    case 'measure':
      return column.read(row);
    case 'percent': {
      const percent = column.read(row);
      return percent === null ? null : percent / 100;
    }
  }
}
