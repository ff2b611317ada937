import { sayDay } from '#domain/calendar.ts';
import type { Descent, SubgroupProfile } from '#domain/plans/subgroupProfile.ts';
import { sayList } from './words.ts';

/** Chair (Chief Inspector), Kent Police: or what of it is not known. */
export function sayChair({ subgroup, chairAgency }: SubgroupProfile): string {
  const { chairRole } = subgroup.value;
  if (chairRole === '' && chairAgency === '') return 'Chair not known';
  return [chairRole || 'Chair', chairAgency || 'agency not known'].join(', ');
}

export const sayNextMeeting = ({ nextMeeting }: SubgroupProfile): string =>
  nextMeeting ? sayDay(nextMeeting.on) : 'No meeting arranged';

/** What a subgroup came from and what became of it, a sentence each. */
export function sayLineage({ cameFrom, became }: SubgroupProfile): readonly string[] {
  return [
    ...byHow(cameFrom, CAME_FROM).map(([words, names]) => `${words} ${sayList(names)}.`),
    ...byHow(became, BECAME).map(([words, names]) => `${words} ${sayList(names)}.`),
  ];
}

type How = Descent['how'];

const HOWS: readonly How[] = ['split-from', 'merged-from', 'renamed-from'];

/** Before the name of a subgroup that it came from. */
export const CAME_FROM: Readonly<Record<How, string>> = {
  'split-from': 'Formed out of',
  'merged-from': 'Merged from',
  'renamed-from': 'Formerly',
};

/** Before the name of a subgroup that was made from it. */
export const BECAME: Readonly<Record<How, string>> = {
  'split-from': 'Re-formed into',
  'merged-from': 'Merged into',
  'renamed-from': 'Renamed',
};

const byHow = (all: readonly Descent[], words: Readonly<Record<How, string>>) =>
  HOWS.map(
    (how) => [words[how], all.filter((one) => one.how === how).map(nameWithDay)] as const,
  ).filter(([, names]) => names.length > 0);

const nameWithDay = ({ name, on }: Descent) => (on ? `${name} (${sayDay(on)})` : name);
