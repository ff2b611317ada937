import type { GlossaryTerm } from '../records/glossaryTerm.ts';

/** A stretch of text: as it was written, or an acronym with what it stands for. */
export type Piece = string | Explanation;

export interface Explanation {
  /** As it was written, with any ending: OCGs. */
  readonly written: string;
  readonly term: GlossaryTerm;
}

export type Explain = (text: string) => readonly Piece[];

/** CSE, MoRiLE, s136: nobody can guess those. Plain words are in the glossary alone. */
export const isAcronym = ({ term }: GlossaryTerm): boolean =>
  !/\s/.test(term) && /\p{Lu}.*\p{Lu}|\d/u.test(term);

/**
 * Finds the acronyms of a glossary in texts. The first of each in a text is explained, unless the
 * text spells it out by itself; all other words stay as they were written.
 */
export function explainer(glossary: readonly GlossaryTerm[]): Explain {
  const acronyms = glossary.filter(isAcronym);
  if (acronyms.length === 0) return (text) => [text];
  const byTerm = new Map(acronyms.map((term) => [term.term, term]));
  const longestFirst = [...byTerm.keys()].toSorted((a, b) => b.length - a.length);
  const known = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(${longestFirst.map(literally).join('|')})(?:s|['’]s)?(?![\p{L}\p{N}])`,
    'gu',
  );
  return (text) => {
    const pieces: Piece[] = [];
    const told = new Set<string>();
    let from = 0;
    for (const { 0: written, 1: name = '', index } of text.matchAll(known)) {
      const term = byTerm.get(name);
      if (!term || told.has(name) || isSpeltOut(text, term)) continue;
      told.add(name);
      if (index > from) pieces.push(text.slice(from, index));
      pieces.push({ written, term });
      from = index + written.length;
    }
    if (from < text.length) pieces.push(text.slice(from));
    return pieces;
  };
}

const literally = (term: string) => term.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

const isSpeltOut = (text: string, { meaning }: GlossaryTerm) =>
  text.toLocaleLowerCase('en-GB').includes(meaning.toLocaleLowerCase('en-GB'));
