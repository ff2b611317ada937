import type { IsoDate, RecordId } from '#domain/ids.ts';
import type { SignedDraft } from '#domain/progress/recordSigned.ts';
import type { ProgressDraft } from '#domain/progress/progressUpdate.ts';
import type { DeclaredStatus } from '#domain/records/progressUpdate.ts';

/** The form as its fields hold it: a choice that was not made is empty. */
export interface Answers extends Omit<SignedDraft, 'status' | 'milestonesDone'> {
  readonly status: DeclaredStatus | '';
  readonly milestonesDone: readonly string[];
}

export const answersOf = (draft: ProgressDraft): Answers => ({
  ...draft,
  status: draft.status ?? '',
  ...{ name: '', agency: '' },
});

/** Complete has no field for a percentage: it is all of it. */
export const draftOf = (answers: Answers): SignedDraft => ({
  ...answers,
  status: answers.status || null,
  percentDone: answers.status === 'complete' ? '' : answers.percentDone,
  milestonesDone: answers.milestonesDone as readonly RecordId<'milestone'>[],
});

/** What is kept while somebody types. */
export interface KeptAnswers {
  readonly answers: Answers;
  /** The day of the last change. */
  readonly on: IsoDate;
  /** The updates that were there when the form was opened. */
  readonly known: readonly RecordId<'progress-update'>[];
}
