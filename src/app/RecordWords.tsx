import { type ReactNode, useMemo, useState } from 'react';
import { explainer } from '#domain/glossary/explain.ts';
import { thePartnership } from '#domain/plans/partnershipAt.ts';
import type { GlossaryTerm } from '#domain/records/glossaryTerm.ts';
import type { Partnership } from '#domain/records/partnership.ts';
import { inUse, type Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { firstUses } from '#ui/glossary/firstUses.ts';
import { GlossaryContext } from '#ui/glossary/GlossaryContext.ts';
import { USUAL_WORDS, type Words, wordsOf } from '#ui/partnershipWords.ts';
import { WordsContext } from '#ui/WordsContext.ts';

interface RecordWordsProps {
  readonly children: ReactNode;
}

/**
 * Gives what is within the words of the records on screen, and what their glossary explains: an old
 * snapshot has those of its day.
 */
export function RecordWords({ children }: RecordWordsProps) {
  const words = useRecords(wordsOfRecords);
  const written = useRecords(glossaryAsText);
  const [uses] = useState(firstUses);
  const glossary = useMemo(() => {
    const terms = JSON.parse(written) as readonly GlossaryTerm[];
    return { terms, explain: explainer(terms), uses };
  }, [written, uses]);
  return (
    <WordsContext value={words}>
      <GlossaryContext value={glossary}>{children}</GlossaryContext>
    </WordsContext>
  );
}

/** The same as long as the partnership is: every word on the screen hangs on them. */
function wordsOfRecords(records: Records): Words {
  const partnership = thePartnership(records)?.value;
  if (!partnership) return USUAL_WORDS;
  const words = wordsByPartnership.get(partnership) ?? wordsOf(partnership);
  wordsByPartnership.set(partnership, words);
  return words;
}

const wordsByPartnership = new WeakMap<Partnership, Words>();

/** As text, which is the same as long as the glossary is, whatever else was saved. */
const glossaryAsText = (records: Records) =>
  JSON.stringify(inUse(records, 'glossary-term').map(({ value }) => value));
