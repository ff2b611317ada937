import { expect, it } from 'vitest';
import { editTerm, LONGEST_TERM } from './editTerm.ts';

it('keeps a term and its meaning in one line each', () => {
  expect(editTerm({ term: ' OCG ', meaning: 'organised\ncrime group' }, ['CSE'])).toEqual({
    ok: true,
    value: { term: 'OCG', meaning: 'organised crime group' },
  });
});

it('says everything that is wrong at once', () => {
  expect(editTerm({ term: '', meaning: ' ' }, [])).toEqual({
    ok: false,
    problem: [
      { field: 'term', kind: 'term-missing' },
      { field: 'meaning', kind: 'meaning-missing' },
    ],
  });
});

it.each([
  ['ocg', 'term-taken'],
  ['x'.repeat(LONGEST_TERM + 1), 'term-too-long'],
])('refuses %s', (term, kind) => {
  expect(editTerm({ term, meaning: 'm' }, ['OCG'])).toEqual({
    ok: false,
    problem: [{ field: 'term', kind }],
  });
});
