import type { IsoDate } from '../ids.ts';
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
export interface SignedDraft extends ProgressDraft, MoveDraft, Author {}

export interface SignedUpdate {
  readonly update: ProgressUpdate;
  /** `null` where no other due day is asked for. */
  readonly move: Move | null;
  /** `null` where it was known already. */
  readonly author: Author | null;
}

export type SignedProblem = ProgressProblem | MoveProblem | AuthorProblem;

export interface SignedContext extends ProgressContext {
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
  const move = takesMove(draft.status) ? askToMove(draft, context) : accept(null);
  const author = context.isAuthorKnown
    ? accept(null)
    : stateAuthor({ name: draft.name, agency: draft.agency });
  if (update.ok && move.ok && author.ok) {
    return accept({ update: update.value, move: move.value, author: author.value });
  }
  return refuse([
    ...(update.ok ? [] : update.problem),
    ...(move.ok ? [] : move.problem),
    ...(author.ok ? [] : author.problem),
  ]);
}
