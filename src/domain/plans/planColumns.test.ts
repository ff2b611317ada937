import { expect, it } from 'vitest';
import { columnsIn, sayColumns, USUAL_COLUMNS } from './planColumns.ts';

const usual = USUAL_COLUMNS.one;

it('shows the usual columns where an address names none that there is', () => {
  expect(columnsIn(undefined, usual)).toBe(usual);
  expect(columnsIn('constructor.', usual)).toBe(usual);
});

it('keeps the order of the table, whatever the order of the address', () => {
  expect(columnsIn('status.theme.lead', usual)).toEqual([
    'ref',
    'title',
    'theme',
    'lead',
    'status',
  ]);
});

it('never leaves out what says which action it is', () => {
  expect(columnsIn('due', usual)).toEqual(['ref', 'title', 'due']);
  expect(sayColumns(['due'], usual)).toBe('ref.title.due');
});

it('leaves the usual ones out of an address', () => {
  expect(sayColumns(usual.toReversed(), usual)).toBeUndefined();
  expect(sayColumns([...usual, 'theme'], usual)).toBe(
    'ref.title.theme.lead.due.percent.status.updated',
  );
});
