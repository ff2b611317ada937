import { readDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { Report, ReportTable } from '../model/report.ts';
import type { SheetColumn, TableSheet } from '../xlsx/tableSheet.ts';

type Row = ReportTable['rows'][number];

/** What a table is, and what of a report it is from. */
export interface NamedTable {
  readonly name: string;
  readonly table: ReportTable;
}

/** Tables of the sections, those under charts included, in their order: no two named alike. */
export function tablesOf({ sections }: Report): readonly NamedTable[] {
  const taken = new Map<string, number>();
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind !== 'table' && block.kind !== 'chart') return [];
      const table = block.kind === 'chart' ? block.chart.table : block.table;
      const count = (taken.get(table.caption) ?? 0) + 1;
      taken.set(table.caption, count);
      return [{ name: count > 1 ? `${table.caption} ${count}` : table.caption, table }];
    }),
  );
}

/** A table of a report as a sheet, or a file: its details as columns of their own. */
export function asSheet({ name, table }: NamedTable, above: readonly string[]): TableSheet<Row> {
  const labels = [
    ...new Set(table.rows.flatMap(({ details }) => details.map(({ label }) => label))),
  ];
  return {
    ...{ name, above: [...above, table.caption], rows: table.rows },
    columns: [
      ...table.columns.map((column, at) => columnAt(table, column, at)),
      ...labels.map(
        (label): SheetColumn<Row> => ({
          ...{ title: label, kind: 'text', width: 60 },
          read: ({ details }) => details.find((one) => one.label === label)?.words ?? '',
        }),
      ),
    ],
  };
}

function columnAt(
  { rows }: ReportTable,
  { title, isNumber, weight }: ReportTable['columns'][number],
  at: number,
): SheetColumn<Row> {
  const width = Math.round(8 + weight * 10);
  const text = (row: Row) => row.cells[at]?.text ?? '';
  if (isNumber && rows.every((row) => NUMBER.test(text(row)) || text(row) === '')) {
    return { title, width, kind: 'measure', read: (row) => numberIn(text(row)) };
  }
  const days = new Map(rows.map((row) => [row, dayIn(text(row))]));
  if (rows.length > 0 && rows.every((row) => days.get(row) !== undefined || text(row) === '')) {
    return { title, width, kind: 'day', read: (row) => days.get(row) ?? null };
  }
  if (rows.length > 0 && rows.every((row) => PERCENT.test(text(row)) || text(row) === '')) {
    return { title, width, kind: 'percent', read: (row) => numberIn(text(row).replace('%', '')) };
  }
  return { title, width, kind: 'text', read: text, status: (row) => row.cells[at]?.status ?? null };
}

/** 12 Jan 2018, as it is written for people; `undefined` for anything else. */
function dayIn(text: string): IsoDate | undefined {
  const read = SHORT_DAY.test(text) ? readDay(text) : null;
  return read?.ok ? (read.value ?? undefined) : undefined;
}

const SHORT_DAY = /^\d{1,2} [A-Z][a-z]{2} \d{4}$/;
const PERCENT = /^\d{1,3}%$/;

/** 1,204 or -8.5, as it is written for people. */
const NUMBER = /^-?\d{1,3}(?:,\d{3})*(?:\.\d+)?$/;

const numberIn = (text: string): number | null =>
  text === '' ? null : Number(text.replaceAll(',', ''));
