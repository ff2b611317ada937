import type { ReactNode } from 'react';
import { thePartnership } from '#domain/plans/partnershipAt.ts';
import type { Partnership } from '#domain/records/partnership.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { USUAL_WORDS, type Words, wordsOf } from '#ui/partnershipWords.ts';
import { WordsContext } from '#ui/WordsContext.ts';

interface RecordWordsProps {
  readonly children: ReactNode;
}

/** Gives what is within the words of the records on screen: an old snapshot has those of its day. */
export const RecordWords = ({ children }: RecordWordsProps) => (
  <WordsContext value={useRecords(wordsOfRecords)}>{children}</WordsContext>
);

/** The same as long as the partnership is: every word on the screen hangs on them. */
function wordsOfRecords(records: Records): Words {
  const partnership = thePartnership(records)?.value;
  if (!partnership) return USUAL_WORDS;
  const words = wordsByPartnership.get(partnership) ?? wordsOf(partnership);
  wordsByPartnership.set(partnership, words);
  return words;
}

const wordsByPartnership = new WeakMap<Partnership, Words>();
