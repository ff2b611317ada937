import { type DayProblem, readDay } from '../calendar.ts';
import type { IsoDate } from '../ids.ts';
import type { Review, Verdict } from '../records/review.ts';
import { accept, refuse, type Result } from '../result.ts';
import { LONGEST_NOTE, LONGEST_TITLE, plainLine, plainText } from '../text.ts';

/** What has been typed about updates that were looked at, just as it stands in the form. */
export interface ReviewDraft {
  readonly by: string;
  readonly on: string;
  readonly reason: string;
}

/** What was decided, and by whom: the same for each update that it is said of. */
export type Reviewing = Pick<Review, 'verdict' | 'by' | 'on' | 'reason'>;

export interface ReviewProblem {
  readonly field: keyof ReviewDraft;
  readonly kind:
    | DayProblem
    | 'reviewer-missing'
    | 'day-missing'
    | 'day-in-future'
    | 'day-before-written'
    | 'return-reason-missing'
    | 'text-too-long';
}

export interface ReviewContext {
  readonly verdict: Verdict;
  /** The day on which the last of the updates was written: nobody has looked at it before. */
  readonly writtenOn: IsoDate;
  readonly today: IsoDate;
}

/**
 * Signs updates off, or returns them. A return needs its reason: without one nobody knows what to
 * put right.
 *
 * @returns the review, or every problem at once, in the order of the form
 */
export function reviewUpdate(
  draft: ReviewDraft,
  { verdict, writtenOn, today }: ReviewContext,
): Result<Reviewing, readonly ReviewProblem[]> {
  const problems: ReviewProblem[] = [];
  const add = (field: ReviewProblem['field'], kind: ReviewProblem['kind']) => {
    problems.push({ field, kind });
    return null;
  };
  const reason = plainText(draft.reason);
  if (verdict === 'returned' && reason === '') add('reason', 'return-reason-missing');
  if (reason.length > LONGEST_NOTE) add('reason', 'text-too-long');
  const by = plainLine(draft.by);
  if (by === '') add('by', 'reviewer-missing');
  if (by.length > LONGEST_TITLE) add('by', 'text-too-long');
  const on = day();
  if (problems.length > 0 || on === null) return refuse(problems);
  return accept({ verdict, by, on, reason });

  function day(): IsoDate | null {
    const read = readDay(draft.on);
    if (!read.ok) return add('on', read.problem);
    if (read.value === null) return add('on', 'day-missing');
    if (read.value > today) return add('on', 'day-in-future');
    return read.value < writtenOn ? add('on', 'day-before-written') : read.value;
  }
}
