import { createContext, useContext } from 'react';
import { USUAL_WORDS, type Words } from './partnershipWords.ts';

/** Given around every page, of the records on it: see `#app/RecordWords.tsx`. */
export const WordsContext = createContext<Words>(USUAL_WORDS);

/** What the partnership on screen calls things: live, or as it was when a snapshot was taken. */
export const useWords = (): Words => useContext(WordsContext);
