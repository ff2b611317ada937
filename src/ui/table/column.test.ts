import { expect, it } from 'vitest';
import { nextSort, sortRows, type TableColumn } from './column.ts';

interface Row {
  readonly ref: string;
  readonly percent: number | null;
}

const COLUMNS: readonly TableColumn<Row>[] = [
  { title: 'Ref', read: ({ ref }) => ref, sortBy: ({ ref }) => ref },
  { title: 'Done', id: 'done', read: () => '', sortBy: ({ percent }) => percent },
  { title: 'Note', read: () => '' },
];

const ROWS = [
  { ref: 'AP-12', percent: null },
  { ref: 'AP-2', percent: 0 },
  { ref: 'AP-1', percent: 40 },
];

const refs = (column: string, direction: 'ascending' | 'descending') =>
  sortRows(ROWS, COLUMNS, { column, direction }).map(({ ref }) => ref);

it('puts AP-2 before AP-12', () => {
  expect(refs('Ref', 'ascending')).toEqual(['AP-1', 'AP-2', 'AP-12']);
});

it('puts gaps last in either direction, and does not take them for nought', () => {
  expect(refs('done', 'ascending')).toEqual(['AP-2', 'AP-1', 'AP-12']);
  expect(refs('done', 'descending')).toEqual(['AP-1', 'AP-2', 'AP-12']);
});

it.each(['Note', 'a column that is not there'])('leaves rows as they are for %s', (column) => {
  expect(refs(column, 'ascending')).toEqual(['AP-12', 'AP-2', 'AP-1']);
});

it('turns round at a second press, and begins upwards at another column', () => {
  const first = nextSort(null, 'Ref');
  const second = nextSort(first, 'Ref');

  expect([first.direction, second.direction]).toEqual(['ascending', 'descending']);
  expect(nextSort(second, 'done')).toEqual({ column: 'done', direction: 'ascending' });
});
