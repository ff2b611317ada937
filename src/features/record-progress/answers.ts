import type { IsoDate, RecordId } from '#domain/ids.ts';
import { NOT_LATE } from '#domain/meetings/afterLock.ts';
import { NO_MOVE } from '#domain/progress/askToMove.ts';
import type { SignedDraft } from '#domain/progress/recordSigned.ts';
import type { ProgressDraft } from '#domain/progress/progressUpdate.ts';
import type { Confidence, DeclaredStatus } from '#domain/records/progressUpdate.ts';

/** The form as its fields hold it: a choice that was not made is empty. */
export interface Answers extends Omit<SignedDraft, 'status' | 'confidence' | 'milestonesDone'> {
  readonly status: DeclaredStatus | '';
  readonly confidence: Confidence | '';
  readonly milestonesDone: readonly string[];
}

export const answersOf = (draft: ProgressDraft): Answers => ({
  ...draft,
  ...NO_MOVE,
  ...NOT_LATE,
  status: draft.status ?? '',
  confidence: draft.confidence ?? '',
  ...{ name: '', agency: '' },
});

/** Complete has no field for a percentage: it is all of it. */
export const draftOf = (answers: Answers): SignedDraft => ({
  ...answers,
  status: answers.status || null,
  confidence: answers.confidence || null,
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
