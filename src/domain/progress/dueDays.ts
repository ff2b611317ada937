import type { IsoDate } from '../ids.ts';
import type { Summarised } from '../versions/records.ts';
import { type ActionProgress, inOrderMade } from './actionProgress.ts';

/** One day by which an action was due, and how it came to be that day. */
export interface DueDay {
  readonly day: IsoDate;
  /** `null` for the day first agreed, as it was written down first. */
  readonly revision: Summarised<'date-revision'> | null;
  /** It is the day first agreed: as it was written down, or as that was put right. */
  readonly isFirst: boolean;
  /** A later fact that puts this day right; `null` while it stands. */
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
  { action, revisions: standing }: ActionProgress,
  revisions: readonly Summarised<'date-revision'>[],
  asAt: IsoDate,
): readonly DueDay[] {
  const all = inOrderMade(revisions);
  const correctionOf = new Map(all.map((revision) => [revision.value.corrects, revision]));
  const current = standing.at(-1) ?? null;
  const moved = all
    .filter(({ value }) => value.corrects !== action.id && value.madeOn <= asAt)
    .map((revision) => ({
      ...{ day: revision.value.to, revision, isFirst: false },
      isCurrent: revision.id === current?.id,
      correctedBy: correctionOf.get(revision.id) ?? null,
    }));
  const corrections = all.filter(({ value }) => value.corrects === action.id);
  return [...firstDays(action.value.originalDue, corrections, current === null), ...moved];
}

/** The day first agreed, each time as it was written down; the last of them stands. */
function firstDays(
  written: IsoDate | null,
  corrections: readonly Summarised<'date-revision'>[],
  isUnmoved: boolean,
): readonly DueDay[] {
  const corrected = corrections.map((revision) => ({ day: revision.value.to, revision }));
  const all = written === null ? corrected : [{ day: written, revision: null }, ...corrected];
  return all.map((first, at) => ({
    ...first,
    isFirst: true,
    isCurrent: isUnmoved && at === all.length - 1,
    correctedBy: all[at + 1]?.revision ?? null,
  }));
}

/** The day it was due by on a day, as was agreed until then; `null` where none was set. */
export const dueDayOn = (
  { originalDue, revisions }: Pick<ActionProgress, 'originalDue' | 'revisions'>,
  day: IsoDate,
): IsoDate | null =>
  revisions.filter(({ value }) => value.madeOn <= day).at(-1)?.value.to ?? originalDue;
