import { daysBetween } from '../calendar.ts';
import type { IsoDate } from '../ids.ts';
import { doubtOf, type MilestoneDoubt } from '../plans/editMilestones.ts';
import type { Summarised } from '../versions/records.ts';
import type { ActionProgress } from './actionProgress.ts';

/** A milestone with what the updates say of it. */
export interface MilestoneStep {
  readonly milestone: Summarised<'milestone'>;
  readonly isDone: boolean;
  /** The day of the update that first called it done, without taking it back since. */
  readonly doneBy: IsoDate | null;
  /** Whole days past its due day; 0 when it is done, in time, or has no due day. */
  readonly daysLate: number;
  /** What is odd about its day, while it is not done. */
  readonly doubt: MilestoneDoubt | null;
}

export function milestoneSteps(
  { action, currentDue, milestones, updates }: ActionProgress,
  asAt: IsoDate,
): readonly MilestoneStep[] {
  return milestones.map((milestone) => {
    let doneBy: IsoDate | null = null;
    for (const { value } of updates) {
      if (!value.milestonesDone.includes(milestone.id)) doneBy = null;
      else doneBy ??= value.asOf;
    }
    const { due } = milestone.value;
    const isLate = doneBy === null && due !== null && due < asAt;
    return {
      ...{ milestone, doneBy, isDone: doneBy !== null },
      doubt: doneBy === null ? doubtOf(due, { start: action.value.start, currentDue }) : null,
      daysLate: isLate ? daysBetween(due, asAt) : 0,
    };
  });
}
