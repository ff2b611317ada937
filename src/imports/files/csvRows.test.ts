import { expect, it } from 'vitest';
import { csvRows } from './csvRows.ts';

async function rowsOf(text: string) {
  const rows: (readonly [number, readonly string[]])[] = [];
  const read = await csvRows(new Blob([text]), 'utf-8', {
    onRow: (cells, row) => rows.push([row, cells]),
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  return { read, rows };
}

it.each(['\n', '\r\n'])(
  'counts no row after the last line break, %j, however late it comes',
  async (end) => {
    for (const lines of [1, 800_000]) {
      const long = 'x,\n'.repeat(lines);

      const { read, rows } = await rowsOf(`a,b${end}"${long}",2${end}`);

      expect(read).toMatchObject({ rows: 2, cutAt: null, hasNoLastLineBreak: false });
      expect(rows.at(-1)).toEqual([2, [long, '2']]);
    }
  },
);
