import { sayDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { Beforehand } from '#domain/editions/forEdition.ts';
import type { StatusCounts } from '#domain/progress/counts.ts';
import { type Edition, EDITIONS } from '#domain/records/snapshot.ts';
import { MARKINGS } from '#domain/records/subgroup.ts';
import { shortHash } from '#domain/snapshots/names.ts';
import type { ToBeFrozen } from '#domain/snapshots/toBeFrozen.ts';
import type { SnapshotProblem } from '#domain/snapshots/takeSnapshot.ts';
import type { TakenSnapshot } from '#queries/snapshots.ts';
import { EDITION_USES, EDITION_WORDS } from '#ui/editionWords.ts';
import { sayCount, sayNumberOf } from '#ui/words.ts';
import { sayMarking, type Words } from '#ui/partnershipWords.ts';

export function saySnapshotProblem(words: Words, { kind, field }: SnapshotProblem): string {
  switch (kind) {
    case 'title-missing':
      return 'Enter a title, for example Board, 12 January 2018';
    case 'nothing-public':
      return 'Choose another edition: no action is publishable yet, so the public version would hold none. An action is made publishable where it is edited';
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

/** Only what its edition leaves out makes a version public: it is no choice here. */
export const markingOptions = (words: Words) =>
  MARKINGS.filter((value) => value !== 'public').map((value) => ({
    value,
    label: sayMarking(words, value),
  }));

export const editionOptions = () =>
  EDITIONS.map((value) => ({
    value,
    label: EDITION_WORDS[value],
    description: EDITION_USES[value],
  }));

/** Under what is left out: why, for those who may see it. */
export function sayBeforehand(edition: Edition, beforehand: Beforehand): readonly string[] {
  if (edition !== 'public') return [];
  const { sensitive, notPublishable, withoutWording, small, second } = beforehand;
  const lines: readonly (readonly [number, string])[] = [
    [sensitive, `${sayNumberOf(sensitive, 'action')} left out as sensitive`],
    [notPublishable, `${sayNumberOf(notPublishable, 'action')} left out as not publishable`],
    [
      withoutWording,
      `${sayNumberOf(withoutWording, 'update')} in it without public wording: it says so in its place`,
    ],
    [small, `${sayNumberOf(small, 'figure')} hidden as fewer than 5, or as published hidden`],
    [
      second,
      `${sayNumberOf(second, 'more figure')} hidden so that none of those can be worked out`,
    ],
  ];
  return lines.filter(([count]) => count > 0).map(([, line]) => line);
}

/** Beside the marking: what there is in the plan that asks for the higher one. */
export function saySensitive(words: Words, { marking, sensitiveActions }: ToBeFrozen): string {
  const handling =
    'Printed on every page. It says how the pack is to be handled; it leaves nothing out.';
  if (marking === 'official') return handling;
  const held = sayNumberOf(sensitiveActions, 'action');
  return `${handling} The plan holds ${held} marked ${sayMarking(words, 'official-sensitive')}, by themselves or by their subgroup.`;
}
