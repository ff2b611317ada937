import { expect, it } from 'vitest';
import { columnsIn, sayColumns, USUAL_COLUMNS } from './planColumns.ts';

it('shows the usual columns where an address names none that there is', () => {
  expect(columnsIn(undefined)).toBe(USUAL_COLUMNS);
  expect(columnsIn('constructor.')).toBe(USUAL_COLUMNS);
});

it('keeps the order of the table, whatever the order of the address', () => {
  expect(columnsIn('status.theme.lead')).toEqual(['ref', 'title', 'theme', 'lead', 'status']);
});

it('never leaves out what says which action it is', () => {
  expect(columnsIn('due')).toEqual(['ref', 'title', 'due']);
  expect(sayColumns(['due'])).toBe('ref.title.due');
});

it('leaves the usual ones out of an address', () => {
  expect(sayColumns(USUAL_COLUMNS.toReversed())).toBeUndefined();
  expect(sayColumns([...USUAL_COLUMNS, 'theme'])).toBe(
    'ref.title.theme.lead.due.percent.status.updated',
  );
});
