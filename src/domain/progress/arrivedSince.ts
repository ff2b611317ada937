import type { RecordId } from '../ids.ts';
import type { Summarised } from '../versions/records.ts';
import type { ActionProgress } from './actionProgress.ts';

type Updates = readonly Summarised<'progress-update'>[];
type Ids = readonly RecordId<'progress-update'>[];

/** Standing updates that were not there when somebody began to write theirs, oldest first. */
export const arrivedSince = ({ updates }: Pick<ActionProgress, 'updates'>, known: Ids): Updates =>
  updates.filter(({ id }) => !known.includes(id));

/** The milestones that some of these call done, and none did that was known before. */
export function tickedSince(
  { updates }: Pick<ActionProgress, 'updates'>,
  known: Ids,
  arrived: Updates,
): readonly RecordId<'milestone'>[] {
  const before = updates.filter(({ id }) => known.includes(id)).at(-1)?.value.milestonesDone ?? [];
  const ticked = arrived.flatMap(({ value }) => value.milestonesDone);
  return [...new Set(ticked)].filter((id) => !before.includes(id));
}
