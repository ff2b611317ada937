import { expect, it } from 'vitest';
import type { ReportTable } from './model/report.ts';
import { columnWidths } from './columnWidths.ts';

const table = (
  titles: readonly string[],
  ...rows: readonly (readonly string[])[]
): ReportTable => ({
  caption: 'A table',
  columns: titles.map((title, at) => ({ title, isNumber: false, isRowHead: at === 0, weight: 2 })),
  rows: rows.map((texts) => ({
    cells: texts.map((text) => ({ text, status: null })),
    details: [],
  })),
});

/** As if each letter were one wide. */
const widths = (of: ReportTable) =>
  columnWidths(of, (text) => text.length, { room: 100, pad: 1, forShape: 2 });

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);

it('breaks no word that there is room for, and fills the width', () => {
  const found = widths(table(['Ref', 'Complete', 'Words'], ['MH-1', '3', 'long '.repeat(80)]));

  expect(found[1]).toBeGreaterThanOrEqual('Complete'.length + 2);
  expect(sum(found)).toBeCloseTo(100);
});

it('gives a column to write in its room, though nothing is in it', () => {
  const [, title = 0, blank = 0] = widths(
    table(['Ref', 'Action', 'Said'], ['MH-1', 'A title of some length', '\n\n']),
  );

  expect(blank).toBeGreaterThan(title);
});

it('takes words of any length, and never gives away more than there is', () => {
  const found = widths(table(['Ref', 'Action'], ['x'.repeat(500), 'y'.repeat(500)]));

  expect(sum(found)).toBeCloseTo(100);
  expect(Math.min(...found)).toBeGreaterThan(20);
});
