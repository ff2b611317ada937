import type { ActionProgress } from './actionProgress.ts';

/**
 * Share of an action that is done, 0 to 100, not rounded: the percentage last reported, else its
 * share of milestones; `null` where there is neither, never zero.
 */
export function shareDone({
  percentDone,
  milestones,
  milestonesDone,
}: Pick<ActionProgress, 'percentDone' | 'milestones' | 'milestonesDone'>): number | null {
  if (percentDone !== null) return percentDone;
  return milestones.length > 0 ? (milestonesDone / milestones.length) * 100 : null;
}
