import { daysBetween, sayDay } from '../calendar.ts';
import { publicActions } from '../editions/idsInPublic.ts';
import type { IsoDate } from '../ids.ts';
import { highestMarking, isSensitive, usualMarking } from '../pack/marking.ts';
import { boardOf } from '../progress/board.ts';
import type { StatusCounts } from '../progress/counts.ts';
import { notWithdrawn } from '../progress/standing.ts';
import type { Marking } from '../records/subgroup.ts';
import { inUse, type Records } from '../versions/records.ts';

/** What a snapshot taken now would hold: the board's own figures. */
export interface ToBeFrozen {
  readonly asAt: IsoDate;
  readonly counts: StatusCounts;
  readonly subgroups: number;
  readonly updates: number;
  readonly milestones: number;
  /** The highest of what is in it: the least that a snapshot may be marked. */
  readonly marking: Marking;
  /** What it is marked unless somebody chooses another. */
  readonly usualMarking: Marking;
  /** Marked so by themselves, or by their subgroup. */
  readonly sensitiveActions: number;
  /** Actions in use that a public edition has: without one, there is nothing to publish. */
  readonly publicActions: number;
}

/** `null` while there is no partnership: then there is nothing to freeze. */
export function toBeFrozen(records: Records, asAt: IsoDate): ToBeFrozen | null {
  const board = boardOf(records, asAt);
  if (!board) return null;
  return {
    asAt,
    counts: board.counts,
    subgroups: board.bySubgroup.length,
    updates: notWithdrawn(records, 'progress-update').length,
    milestones: inUse(records, 'milestone').length,
    marking: highestMarking(records),
    usualMarking: usualMarking(records),
    publicActions: publicActions(records).size,
    sensitiveActions: inUse(records, 'action').filter((action) => isSensitive(records, action))
      .length,
  };
}

/** More would be a list to read, and not a suggestion. */
const MOST_SUGGESTED = 6;

/** Meetings in words, those nearest to a day first: "Safer Maidstone Partnership, 23 January 2018". */
export function meetingsNear(records: Records, day: IsoDate): readonly string[] {
  const distance = (on: IsoDate) => Math.abs(daysBetween(day, on));
  const nearest = inUse(records, 'meeting').toSorted(
    (a, b) => distance(a.value.on) - distance(b.value.on),
  );
  const named = nearest.map(({ value: { title, on } }) => `${title}, ${sayDay(on)}`);
  return [...new Set(named)].slice(0, MOST_SUGGESTED);
}
