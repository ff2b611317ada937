import type { Summarised } from '../versions/records.ts';
import type { ActionProgress } from './actionProgress.ts';

/** The first step not done yet: the one due first, else the first in their order; `null` for none. */
export function nextMilestone({
  milestones,
  latest,
}: Pick<ActionProgress, 'milestones' | 'latest'>): Summarised<'milestone'> | null {
  const done = latest?.value.milestonesDone ?? [];
  const toDo = milestones.filter(({ id }) => !done.includes(id));
  const [first = null] = toDo.toSorted(
    ({ value: a }, { value: b }) => byDay(a.due, b.due) || a.order - b.order,
  );
  return first;
}

/** Those without a day last. */
function byDay(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : Number(a > b);
}
