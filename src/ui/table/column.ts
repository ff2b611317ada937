import type { ReactNode } from 'react';

/** One column of a table, as data: the screen, a spreadsheet and a slide read the same. */
export interface Column<Row> {
  readonly title: string;
  /** What the cell says, as plain text: everywhere, and on the screen too unless `show` is given. */
  readonly read: (row: Row) => string;
}

export interface TableColumn<Row> extends Column<Row> {
  /** Stays the same when the title changes; names the column in the address. */
  readonly id?: string;
  /** The cell on the screen, where plain text is not enough. */
  readonly show?: (row: Row) => ReactNode;
  /** Fields in its place, while the row is edited; columns without them stay as they are. */
  readonly edit?: (row: Row) => ReactNode;
  /** Numbers are set to the right, in figures of one width. */
  readonly isNumber?: boolean;
  /** Heads its row: read out with each cell. The first column unless one says so. */
  readonly isRowHead?: boolean;
  /** `fit` never wraps; the others wrap, anywhere if need be. Without one, between words only. */
  readonly width?: 'fit' | 'narrow' | 'medium' | 'wide';
  /** Where each row is a card: its title stands before what it holds, unless that says it all. */
  readonly isPlainInCard?: boolean;
  /** Makes the column sortable. `null` is a gap, and goes last in either direction. */
  readonly sortBy?: (row: Row) => string | number | null;
}

export interface Sort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

export const columnId = <Row>({ id, title }: TableColumn<Row>): string => id ?? title;

/** What a press on a column's head asks for: this column, or its other direction. */
export const nextSort = (sort: Sort | null, column: string): Sort => ({
  column,
  direction: sort?.column === column && sort.direction === 'ascending' ? 'descending' : 'ascending',
});

/** Rows in the order asked for; rows that are alike, and all of them without an order, stay as given. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  sort: Sort | null,
): readonly Row[] {
  const sortBy = columns.find((column) => columnId(column) === sort?.column)?.sortBy;
  if (!sort || !sortBy) return rows;
  const turn = sort.direction === 'ascending' ? 1 : -1;
  return rows.toSorted((one, other) => {
    const a = sortBy(one);
    const b = sortBy(other);
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return turn * compare(a, b);
  });
}

/** AP-2 comes before AP-12. */
const { compare: compareTexts } = new Intl.Collator('en-GB', { numeric: true });

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compareTexts(String(a), String(b));
