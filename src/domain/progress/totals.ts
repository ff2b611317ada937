import type { ActionProgress } from './actionProgress.ts';
import { countStatuses, type StatusCounts } from './counts.ts';

/** What a list of actions comes to. */
export interface Totals {
  readonly counts: StatusCounts;
  /** Per cent, not rounded, over those that gave a figure; `null` where none did, never zero. */
  readonly meanDone: number | null;
  /** How many gave one: a mean never travels without them. */
  readonly reported: number;
}

/**
 * Silent actions are left out of the mean, and so are those judged by milestones alone; what is
 * complete counts as 100.
 */
export function totalsOf(all: readonly ActionProgress[]): Totals {
  const given = all.flatMap(({ isSilent, percentDone }) => (isSilent ? [] : (percentDone ?? [])));
  const sum = given.reduce((whole, figure) => whole + figure, 0);
  return {
    counts: countStatuses(all),
    meanDone: given.length > 0 ? sum / given.length : null,
    reported: given.length,
  };
}
