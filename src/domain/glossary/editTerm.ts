import type { GlossaryTerm } from '../records/glossaryTerm.ts';
import { accept, refuse, type Result } from '../result.ts';
import { LONGEST_TITLE, plainLine } from '../text.ts';

export interface TermProblem {
  readonly field: keyof GlossaryTerm;
  readonly kind:
    | 'term-missing'
    | 'term-too-long'
    | 'term-taken'
    | 'meaning-missing'
    | 'meaning-too-long';
}

/** In characters: a term is a word or a few. */
export const LONGEST_TERM = 60;

/**
 * A word of the glossary as it was typed, or every problem at once, in the order of the form.
 *
 * @param taken the other terms in use: each is explained once
 */
export function editTerm(
  draft: GlossaryTerm,
  taken: readonly string[],
): Result<GlossaryTerm, readonly TermProblem[]> {
  const term = plainLine(draft.term);
  const meaning = plainLine(draft.meaning);
  const problems: TermProblem[] = [];
  if (term === '') problems.push({ field: 'term', kind: 'term-missing' });
  else if (term.length > LONGEST_TERM) problems.push({ field: 'term', kind: 'term-too-long' });
  else if (taken.some((other) => isAlike(other, term))) {
    problems.push({ field: 'term', kind: 'term-taken' });
  }
  if (meaning === '') problems.push({ field: 'meaning', kind: 'meaning-missing' });
  else if (meaning.length > LONGEST_TITLE) {
    problems.push({ field: 'meaning', kind: 'meaning-too-long' });
  }
  return problems.length > 0 ? refuse(problems) : accept({ term, meaning });
}

const isAlike = (one: string, other: string) =>
  one.toLocaleLowerCase('en-GB') === other.toLocaleLowerCase('en-GB');
