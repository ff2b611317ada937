import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SEEDED } from '#test/seeded.ts';
import { type Cells, rowsOf, tableOf } from './columns.ts';

/** From few, so that values come again, and some look like the JSON of others. */
const cell = fc.constantFrom<unknown>(
  ...['a', 'b', '', '1', 'null', '[]', '{"a":1}'],
  ...[1, 0, null, true, [], ['a'], { a: 1 }, { a: [null] }],
);

const tables = fc.array(fc.dictionary(fc.constantFrom('id', 'of', 'at', 'each'), cell), {
  maxLength: 40,
});

const kept = (rows: readonly Cells[]): unknown =>
  rowsOf(JSON.parse(JSON.stringify(tableOf(rows))) as ReturnType<typeof tableOf>);

it('gives back what was put in, whatever comes again or is not there', () => {
  const isSame = fc.property(tables, (rows) => {
    expect(kept(rows)).toEqual(rows.map((row) => ({ ...row })));
  });
  fc.assert(isSame, SEEDED);
});

it('writes once what comes again', () => {
  const rows = Array.from({ length: 1_000 }, () => ({ author: { name: 'Chair', agency: '' } }));

  expect(JSON.stringify(tableOf(rows)).length).toBeLessThan(3_000);
});
