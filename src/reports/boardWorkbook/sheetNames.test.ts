import { expect, it } from 'vitest';
import { nameSheets } from './sheetNames.ts';

it('names sheets as Excel takes them, no two alike', () => {
  const wanted = [
    ...['What changed: action by action?', 'a/b\\c[d]*', "'Quoted'", '', 'History'],
    ...['Actions that need attention of the board', 'ACTIONS that need attention of the board'],
    `${'x'.repeat(30)}'`,
  ];

  expect(nameSheets(wanted)).toEqual([
    ...['What changed  action by action', 'a b c d', 'Quoted', 'Sheet', 'History 1'],
    ...['Actions that need attention of', 'ACTIONS that need attention o 2'],
    'x'.repeat(30),
  ]);
});
