import { type AuthorProblem, stateAuthor } from '../plans/stateAuthor.ts';
import type { ProgressUpdate } from '../records/progressUpdate.ts';
import { accept, refuse, type Result } from '../result.ts';
import type { Author } from '../versions/version.ts';
import {
  type ProgressContext,
  type ProgressDraft,
  type ProgressProblem,
  recordProgress,
} from './progressUpdate.ts';

/** The form of an update with who fills it in: asked once, by whoever has not said so before. */
export interface SignedDraft extends ProgressDraft, Author {}

export interface SignedUpdate {
  readonly update: ProgressUpdate;
  /** `null` where it was known already. */
  readonly author: Author | null;
}

export type SignedProblem = ProgressProblem | AuthorProblem;

/** As `recordProgress`; who somebody is comes last in the form, and so do its problems. */
export function recordSigned(
  draft: SignedDraft,
  context: ProgressContext & { readonly isAuthorKnown: boolean },
): Result<SignedUpdate, readonly SignedProblem[]> {
  const update = recordProgress(draft, context);
  const author = context.isAuthorKnown
    ? accept(null)
    : stateAuthor({ name: draft.name, agency: draft.agency });
  if (update.ok && author.ok) return accept({ update: update.value, author: author.value });
  return refuse([...(update.ok ? [] : update.problem), ...(author.ok ? [] : author.problem)]);
}
