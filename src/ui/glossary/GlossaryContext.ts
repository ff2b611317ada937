import { createContext } from 'react';
import { type Explain, explainer } from '#domain/glossary/explain.ts';
import type { GlossaryTerm } from '#domain/records/glossaryTerm.ts';
import { type FirstUses, firstUses } from './firstUses.ts';

export interface Glossary {
  readonly terms: readonly GlossaryTerm[];
  readonly explain: Explain;
  /** Of the page that is open. */
  readonly uses: FirstUses;
}

/** Given around every page, of the records on it. Without it nothing is explained. */
export const GlossaryContext = createContext<Glossary>({
  terms: [],
  explain: explainer([]),
  uses: firstUses(),
});
