import { sayDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { StatusCounts } from '#domain/progress/counts.ts';
import { MARKINGS } from '#domain/records/subgroup.ts';
import { shortHash } from '#domain/snapshots/names.ts';
import type { ToBeFrozen } from '#domain/snapshots/toBeFrozen.ts';
import type { SnapshotProblem } from '#domain/snapshots/takeSnapshot.ts';
import type { TakenSnapshot } from '#queries/snapshots.ts';
import { sayCount, sayNumberOf } from '#ui/words.ts';
import { sayMarking, type Words } from '#ui/partnershipWords.ts';

export function saySnapshotProblem(words: Words, { kind, field }: SnapshotProblem): string {
  switch (kind) {
    case 'title-missing':
      return 'Enter a title, for example Board, 12 January 2018';
    case 'marking-too-low':
      return `Choose ${sayMarking(words, 'official-sensitive')}: the snapshot holds actions that are marked so`;
    case 'marking-of-public':
      return `Choose ${sayMarking(words, 'official')} or higher: only the public edition is a public version`;
    case 'text-too-long':
      return field === 'notes'
        ? 'Shorten the notes to 50,000 characters or fewer'
        : 'Shorten this to 400 characters or fewer';
  }
}

/** What a snapshot is called unless somebody says otherwise. */
export const usualTitle = (day: IsoDate): string => `Board, ${sayDay(day)}`;

export const sayTaken = ({ number, hash }: TakenSnapshot): string =>
  `Snapshot ${number} is frozen. Its hash begins with ${shortHash(hash)}.`;

/** Facts that cut across the statuses above; each with its own base. */
export function sayOverdueAndSilent({ overdue, silent, byState }: StatusCounts): string {
  const open = byState['in-progress'] + byState['not-started'];
  const late = sayCount({ count: overdue, base: open });
  const unheard = sayCount({ count: silent, base: byState['in-progress'] });
  return `Overdue: ${late} not finished. In progress without an update in the last period: ${unheard}.`;
}

/** A public version leaves things out, which a snapshot does not: it cannot be called one. */
export const markingOptions = (words: Words) =>
  MARKINGS.filter((value) => value !== 'public').map((value) => ({
    value,
    label: sayMarking(words, value),
  }));

/** Beside the marking: what there is in the plan that asks for the higher one. */
export function saySensitive(words: Words, { marking, sensitiveActions }: ToBeFrozen): string {
  const handling =
    'Printed on every page. It says how the pack is to be handled; it leaves nothing out.';
  if (marking === 'official') return handling;
  const held = sayNumberOf(sensitiveActions, 'action');
  return `${handling} The plan holds ${held} marked ${sayMarking(words, 'official-sensitive')}, by themselves or by their subgroup.`;
}
