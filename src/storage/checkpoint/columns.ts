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
  const isPatchy = values.includes(undefined);
  // Texts apart from the JSON of the rest: one may look like the other.
  const places = { texts: new Map<string, number>(), others: new Map<string, number>() };
  const of: unknown[] = [];
  const at: number[] = [];
  for (const value of values) {
    const [known, key] =
      typeof value === 'string' ? [places.texts, value] : [places.others, JSON.stringify(value)];
    const place = value === undefined ? -1 : (known.get(key) ?? of.push(value) - 1);
    known.set(key, place);
    at.push(place);
    if (!isPatchy && of.length * 2 > values.length) return { each: values };
  }
  return { of, at };
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
