import type { IsoDate } from '../ids.ts';
import {
  afterLock,
  type LateContext,
  type LateDraft,
  type LateProblem,
} from '../meetings/afterLock.ts';
import { type AuthorProblem, stateAuthor } from '../plans/stateAuthor.ts';
import type { ProgressUpdate } from '../records/progressUpdate.ts';
import { accept, refuse, type Result } from '../result.ts';
import type { Author } from '../versions/version.ts';
import { askToMove, type Move, type MoveDraft, type MoveProblem } from './askToMove.ts';
import {
  type ProgressContext,
  type ProgressDraft,
  type ProgressProblem,
  recordProgress,
} from './progressUpdate.ts';

/**
 * The form of an update, with another due day where one is asked for, and who fills it in: asked
 * once, by whoever has not said so before.
 */
export interface SignedDraft extends ProgressDraft, LateDraft, MoveDraft, Author {}

export interface SignedUpdate {
  readonly update: ProgressUpdate;
  /** `null` where no other due day is asked for. */
  readonly move: Move | null;
  /** `null` where it was known already. */
  readonly author: Author | null;
}

export type SignedProblem = ProgressProblem | LateProblem | MoveProblem | AuthorProblem;

export interface SignedContext extends ProgressContext, Pick<LateContext, 'locked'> {
  readonly currentDue: IsoDate | null;
  readonly isAuthorKnown: boolean;
}

/** What has come to its end is due on no other day. */
export const takesMove = (status: ProgressDraft['status']): boolean =>
  status !== 'complete' && status !== 'closed';

/** As `recordProgress`; who somebody is comes last in the form, and so do its problems. */
export function recordSigned(
  draft: SignedDraft,
  context: SignedContext,
): Result<SignedUpdate, readonly SignedProblem[]> {
  const update = recordProgress(draft, context);
  const late = afterLock(draft, context);
  const move = takesMove(draft.status) ? askToMove(draft, context) : accept(null);
  const author = context.isAuthorKnown
    ? accept(null)
    : stateAuthor({ name: draft.name, agency: draft.agency });
  if (update.ok && late.ok && move.ok && author.ok) {
    const whole = withReason(update.value, late.value);
    return accept({ update: whole, move: move.value, author: author.value });
  }
  const said = update.ok ? [] : update.problem;
  return refuse([
    ...said.filter(isBeforeLock),
    ...(late.ok ? [] : late.problem),
    ...said.filter((problem) => !isBeforeLock(problem)),
    ...(move.ok ? [] : move.problem),
    ...(author.ok ? [] : author.problem),
  ]);
}

/** Up to the day on which it was true, and so before what is asked of a locked period. */
const isBeforeLock = ({ field }: ProgressProblem): boolean =>
  field === 'status' || field === 'percentDone' || field === 'asOf';

/** Why the record of a locked period is put right comes first in what is said of it. */
const withReason = (update: ProgressUpdate, reason: string): ProgressUpdate =>
  reason === ''
    ? update
    : { ...update, whatChanged: [reason, update.whatChanged].filter(Boolean).join('\n\n') };
