import type { Status } from '#domain/progress/status.ts';
import type { TableColumn } from '#ui/table/column.ts';
import type { Labelled, ReportRow, ReportTable } from './report.ts';

/** Shares of the width, where nobody measures: a long text asks for more than a reference does. */
const WEIGHTS = { fit: 1.1, narrow: 1.3, medium: 2, wide: 3.4 } as const;
const USUAL_WEIGHT = 1.3;

/** A column of the screen's table, as it is, with whose colour its cells have. */
export type ReportColumnOf<Row> = TableColumn<Row> & {
  readonly status?: (row: Row) => Status | null;
};

interface TableOptions<Row> {
  /** Long texts that go under the row. */
  readonly details?: (row: Row) => readonly Labelled[];
}

/** What the table on the screen says, for a file: the same columns, the same words. */
export function tableOf<Row>(
  caption: string,
  columns: readonly ReportColumnOf<Row>[],
  rows: readonly Row[],
  { details = () => [] }: TableOptions<Row> = {},
): ReportTable {
  const head = Math.max(
    0,
    columns.findIndex(({ isRowHead }) => isRowHead),
  );
  return {
    caption,
    columns: columns.map(({ title, isNumber = false, width }, at) => ({
      ...{ title, isNumber, isRowHead: at === head },
      weight: width ? WEIGHTS[width] : USUAL_WEIGHT,
    })),
    rows: rows.map(
      (row): ReportRow => ({
        cells: columns.map(({ read, status }) => ({
          text: read(row),
          status: status?.(row) ?? null,
        })),
        details: details(row),
      }),
    ),
  };
}
