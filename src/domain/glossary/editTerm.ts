import type { GlossaryTerm } from '../records/glossaryTerm.ts';
import { accept, refuse, type Result } from '../result.ts';
import { findTaken, type Taken } from '../structure/sameName.ts';
import { LONGEST_TITLE, plainLine } from '../text.ts';
import type { Recorded } from '../versions/records.ts';

/** What has been typed about a word of the glossary, just as it stands in the form. */
export interface TermDraft {
  readonly term: string;
  readonly meaning: string;
}

export interface TermProblem {
  readonly field: keyof TermDraft;
  readonly kind:
    | 'term-missing'
    | 'term-too-long'
    | 'term-taken'
    | 'meaning-missing'
    | 'meaning-too-long';
  readonly taken?: Taken;
}

export interface TermContext {
  /** `null` for a new one. */
  readonly before: GlossaryTerm | null;
  /** All but itself, those out of use included. */
  readonly others: readonly Recorded<'glossary-term'>[];
}

/** In characters: a term is a word or a few. */
export const LONGEST_TERM = 60;

/** A word of the glossary as changed, or every problem at once, in the order of the form. */
export function editTerm(
  draft: TermDraft,
  { before, others }: TermContext,
): Result<GlossaryTerm, readonly TermProblem[]> {
  const term = plainLine(draft.term);
  const meaning = plainLine(draft.meaning);
  const problems: TermProblem[] = [];
  const taken = findTaken(term, others, ({ value }) => value.term);
  if (term === '') problems.push({ field: 'term', kind: 'term-missing' });
  else if (term.length > LONGEST_TERM) problems.push({ field: 'term', kind: 'term-too-long' });
  else if (taken) problems.push({ field: 'term', kind: 'term-taken', taken });
  if (meaning === '') problems.push({ field: 'meaning', kind: 'meaning-missing' });
  else if (meaning.length > LONGEST_TITLE) {
    problems.push({ field: 'meaning', kind: 'meaning-too-long' });
  }
  return problems.length > 0 ? refuse(problems) : accept({ ...before, term, meaning });
}
