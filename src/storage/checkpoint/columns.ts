/**
 * A table in few and quick-to-read characters: a column at a time, and where values come again,
 * each of them once. Equal values are one object after reading, so nobody may change what is read.
 */
export interface Table {
  readonly keys: readonly string[];
  readonly rowCount: number;
  readonly columns: readonly Column[];
}

type Column =
  | { readonly each: readonly unknown[] }
  /** `at` has the place in `of` for each row; -1 where the row has no such field at all. */
  | { readonly of: readonly unknown[]; readonly at: readonly number[] };

/** Plain JSON values under any keys; a row need not have them all. */
export type Cells = Readonly<Record<string, unknown>>;

export function tableOf(rows: readonly Cells[]): Table {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = keys.map((key) => columnOf(rows.map((row) => row[key])));
  return { keys, rowCount: rows.length, columns };
}

/** The rows of a table. Keys come in the table's order, whatever theirs was. */
export function rowsOf({ keys, rowCount, columns }: Table): readonly Cells[] {
  const rows = Array.from({ length: rowCount }, (): Record<string, unknown> => ({}));
  for (const [index, key] of keys.entries()) {
    const column = columns[index];
    if (!column) throw new TypeError(`No column for ${key}`);
    if ('each' in column) fillEach(rows, key, column.each);
    else fillFrom(rows, key, column.of, column.at);
  }
  return rows;
}

function columnOf(values: readonly unknown[]): Column {
  const places = new Map<string, number>();
  const of: unknown[] = [];
  const at = values.map((value) => {
    if (value === undefined) return -1;
    const text = JSON.stringify(value);
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, of.length);
    return of.push(value) - 1;
  });
  const isWorthIt = of.length * 2 < values.length || at.includes(-1);
  return isWorthIt ? { of, at } : { each: values };
}

function fillEach(rows: readonly Record<string, unknown>[], key: string, each: readonly unknown[]) {
  let place = 0;
  for (const row of rows) {
    row[key] = each[place];
    place += 1;
  }
}

function fillFrom(
  rows: readonly Record<string, unknown>[],
  key: string,
  of: readonly unknown[],
  at: readonly number[],
) {
  let place = 0;
  for (const row of rows) {
    const index = at[place] ?? -1;
    if (index >= 0) row[key] = of[index];
    place += 1;
  }
}
