import { expect, it } from 'vitest';
import { inParts, packLists } from './packLists.ts';

const list = (head: string, length: number) => ({
  head,
  rows: Array.from({ length }, (_, at) => `${head}${at + 1}`),
});

const pack = (...lists: readonly ReturnType<typeof list>[]) =>
  packLists(lists, { lines: 8, most: 10 }).map((slide) =>
    slide.map(({ head, rows, left }) => `${head} ${rows.length}${left ? ` and ${left}` : ''}`),
  );

it('makes no slide of nothing', () => {
  expect(pack()).toEqual([]);
  expect(pack(list('a', 0))).toEqual([]);
});

it('puts what fits on one slide, heads and all', () => {
  expect(pack(list('a', 2), list('b', 2))).toEqual([['a 2', 'b 2']]);
});

it('goes on under the same head where a list is longer than its slide', () => {
  expect(pack(list('a', 6))).toEqual([['a 6']]);
  expect(pack(list('a', 7), list('b', 2))).toEqual([['a 6'], ['a 1', 'b 2']]);
});

it('begins a new slide rather than leave a head with a single line of several', () => {
  expect(pack(list('a', 3), list('b', 4))).toEqual([['a 3'], ['b 4']]);
  expect(pack(list('a', 3), list('b', 1))).toEqual([['a 3', 'b 1']]);
});

it('counts what is on no slide, once, where the list ends', () => {
  expect(pack(list('a', 13))).toEqual([['a 6'], ['a 4 and 3']]);
});

it('splits into parts, the last one shorter, and none of nothing', () => {
  expect(inParts([1, 2, 3], 2)).toEqual([[1, 2], [3]]);
  expect(inParts([], 2)).toEqual([]);
});
