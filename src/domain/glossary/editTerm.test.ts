import { expect, it } from 'vitest';
import { recorded } from '#test/planBuilders.ts';
import { editTerm, LONGEST_TERM } from './editTerm.ts';

const OCG = recorded('glossary-term', { term: 'OCG', meaning: 'organised crime group' });

const edit = (draft: { term: string; meaning?: string }) =>
  editTerm({ meaning: 'A meaning', ...draft }, { before: null, others: [OCG] });

it('keeps a term and its meaning in one line each', () => {
  expect(edit({ term: ' CSE ', meaning: 'child\nsexual exploitation' })).toEqual({
    ok: true,
    value: { term: 'CSE', meaning: 'child sexual exploitation' },
  });
});

it('says everything that is wrong at once', () => {
  expect(edit({ term: '', meaning: ' ' })).toEqual({
    ok: false,
    problem: [
      { field: 'term', kind: 'term-missing' },
      { field: 'meaning', kind: 'meaning-missing' },
    ],
  });
});

it('explains each term once', () => {
  expect(edit({ term: 'ocg' })).toMatchObject({
    problem: [{ kind: 'term-taken', taken: { by: 'OCG', isRetired: false } }],
  });
});

it.each([
  [{ term: 'x'.repeat(LONGEST_TERM) }, true],
  [{ term: 'x'.repeat(LONGEST_TERM + 1) }, false],
  [{ term: 'x', meaning: 'x'.repeat(400) }, true],
  [{ term: 'x', meaning: 'x'.repeat(401) }, false],
])('takes what fits a line, and no more (%#)', (draft, isTaken) => {
  expect(edit(draft).ok).toBe(isTaken);
});
