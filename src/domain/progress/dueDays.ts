import type { IsoDate } from '../ids.ts';
import type { Summarised } from '../versions/records.ts';
import { type ActionProgress, inOrderMade } from './actionProgress.ts';

/** One day by which an action was due, and how it came to be that day. */
export interface DueDay {
  readonly day: IsoDate;
  /** `null` for the day first agreed. */
  readonly revision: Summarised<'date-revision'> | null;
  /** A later fact that puts this revision right; `null` while it stands. */
  readonly correctedBy: Summarised<'date-revision'> | null;
  /** It is the day the action is due by now; the others are kept, struck through. */
  readonly isCurrent: boolean;
}

/**
 * Every day by which an action was ever due, the first agreed first. None is ever lost, also not
 * one that was written down wrongly and put right.
 *
 * @param revisions all those made of the action, in any order
 */
export function dueDays(
  { originalDue, revisions: standing }: ActionProgress,
  revisions: readonly Summarised<'date-revision'>[],
  asAt: IsoDate,
): readonly DueDay[] {
  const all = inOrderMade(revisions);
  const correctionOf = new Map(all.map((revision) => [revision.value.corrects, revision]));
  const current = standing.at(-1) ?? null;
  const first = { revision: null, correctedBy: null, isCurrent: !current };
  const moved = all
    .filter(({ value }) => value.madeOn <= asAt)
    .map((revision) => ({
      ...{ day: revision.value.to, revision, isCurrent: revision.id === current?.id },
      correctedBy: correctionOf.get(revision.id) ?? null,
    }));
  return originalDue === null ? moved : [{ ...first, day: originalDue }, ...moved];
}
