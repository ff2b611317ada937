import Papa from 'papaparse';
import { typeDay, typeMoment } from '#domain/calendar.ts';
import type { ReportColumn } from '../column.ts';
import { cellText } from '../cellText.ts';

/** Spreadsheets take a file without it for one in the letters of another country. */
const BYTE_ORDER_MARK = '\uFEFF';

export interface CsvTable<Row> {
  /** What has to be known of the table, a line each, above it and set apart by an empty line. */
  readonly above?: readonly string[];
  readonly columns: readonly ReportColumn<Row>[];
  readonly rows: readonly Row[];
}

/**
 * A table as a CSV file: days as 12/01/2018, per cent as 40%, numbers plain, a gap as nothing, and no
 * text that a spreadsheet would calculate.
 */
export function csvText<Row>({ above = [], columns, rows }: CsvTable<Row>): string {
  const head = above.map((line) => [cellText(line)]);
  const titles = columns.map(({ title }) => cellText(title));
  const lines = [
    ...head,
    ...(head.length > 0 ? [['']] : []),
    titles,
    ...rows.map((row) => columns.map((column) => csvCell(column, row))),
  ];
  return `${BYTE_ORDER_MARK}${Papa.unparse(lines, { newline: '\r\n' })}\r\n`;
}

function csvCell<Row>(column: ReportColumn<Row>, row: Row): string {
  switch (column.kind) {
    case 'text':
      return cellText(column.read(row));
    case 'day': {
      const day = column.read(row);
      return day === null ? '' : typeDay(day);
    }
    case 'moment': {
      const moment = column.read(row);
      return moment === null ? '' : typeMoment(moment);
    }
    case 'number':
    case 'measure':
      return String(column.read(row) ?? '');
    case 'percent': {
      const percent = column.read(row);
      return percent === null ? '' : `${percent}%`;
    }
  }
}
