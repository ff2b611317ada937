import Papa from 'papaparse';
import { expect, it } from 'vitest';
import type { Instant, IsoDate } from '#domain/ids.ts';
import type { ReportColumn } from '../column.ts';
import { csvText } from './csvText.ts';

interface Line {
  readonly text: string;
  readonly number: number | null;
  readonly on: IsoDate | null;
}

const COLUMNS: readonly ReportColumn<Line>[] = [
  { title: 'Text', kind: 'text', read: ({ text }) => text },
  { title: 'Number', kind: 'number', read: ({ number }) => number },
  { title: 'Share', kind: 'percent', read: ({ number }) => number },
  { title: 'Day', kind: 'day', read: ({ on }) => on },
  {
    title: 'Written',
    kind: 'moment',
    read: ({ on }) => on && (`${on}T09:30:00.000Z` as Instant),
  },
];

const FULL: Line = { text: 'Said “so”, twice\nand again', number: 40, on: '2018-01-12' as IsoDate };
const EMPTY: Line = { text: '', number: null, on: null };

it('writes each value as a person here would type it, and a gap as nothing', () => {
  const csv = csvText({ columns: COLUMNS, rows: [FULL, EMPTY] });

  expect(Papa.parse(csv.slice(1), { skipEmptyLines: true }).data).toEqual([
    ['Text', 'Number', 'Share', 'Day', 'Written'],
    ['Said “so”, twice\nand again', '40', '40%', '12/01/2018', '12/01/2018 09:30'],
    ['', '', '', '', ''],
  ]);
});

it('begins with the mark by which Excel knows its letters, and ends each line as Windows does', () => {
  const csv = csvText({ columns: COLUMNS.slice(0, 1), rows: [{ ...EMPTY, text: 'Ŵyl' }] });

  expect(csv).toBe('\uFEFFText\r\nŴyl\r\n');
});

it('says above the table what it is of, set apart by an empty line', () => {
  const csv = csvText({
    above: ['Safer Maidstone Partnership', '=1+1'],
    columns: COLUMNS.slice(0, 1),
    rows: [],
  });

  expect(csv).toBe("\uFEFFSafer Maidstone Partnership\r\n'=1+1\r\n\r\nText\r\n");
});

it('neutralises text, and leaves negative numbers numbers', () => {
  const line = { ...EMPTY, text: '=1+1', number: -8.5 };

  const csv = csvText({ columns: COLUMNS.slice(0, 2), rows: [line] });

  expect(csv).toContain("'=1+1,-8.5\r\n");
});
