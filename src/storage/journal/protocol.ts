import type { Joined, JournalText } from './journalFiles.ts';

/** What the page asks of the journal's worker, one after the other, and what comes back. */
export type Ask =
  | { readonly kind: 'open'; readonly name: string; readonly tab: string }
  | { readonly kind: 'append'; readonly text: string }
  | { readonly kind: 'join' }
  | { readonly kind: 'read' }
  | { readonly kind: 'start-replacement' }
  | { readonly kind: 'add-replacement'; readonly text: string }
  | { readonly kind: 'finish-replacement' };

export interface Answers {
  readonly open: null;
  readonly append: null;
  readonly join: Joined;
  readonly read: JournalText;
  readonly 'start-replacement': null;
  readonly 'add-replacement': null;
  readonly 'finish-replacement': null;
}

export interface Asked {
  readonly number: number;
  readonly ask: Ask;
}

export type Answered =
  | { readonly number: number; readonly answer: Answers[keyof Answers] }
  /** The name of what was thrown. */
  | { readonly number: number; readonly failure: string };
