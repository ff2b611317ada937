import type { ReactNode } from 'react';
import { thePartnership } from '#domain/progress/board.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { wordsOf } from '#ui/partnershipWords.ts';
import { WordsContext } from '#ui/WordsContext.ts';

interface RecordWordsProps {
  readonly children: ReactNode;
}

/** Gives what is within the words of the records on screen: an old snapshot has those of its day. */
export const RecordWords = ({ children }: RecordWordsProps) => (
  <WordsContext value={useRecords(wordsOfRecords)}>{children}</WordsContext>
);

const wordsOfRecords = (records: Records) => wordsOf(thePartnership(records)?.value ?? null);
