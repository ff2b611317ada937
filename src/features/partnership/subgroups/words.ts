import { sayDay } from '#domain/calendar.ts';
import type { Subgroup, SubgroupLineage } from '#domain/records/subgroup.ts';
import type { SubgroupProblem } from '#domain/structure/editSubgroup.ts';
import { NOTE_TOO_LONG, sayTaken, TOO_LONG } from '../words.ts';

export const SUBGROUP_FIELDS: Readonly<Record<keyof Subgroup, string>> = {
  name: 'Name',
  code: 'Letters',
  priorities: 'Priorities',
  about: 'What it does',
  chairRole: 'Chair',
  chairAgency: 'Agency of the chair',
  deputyRole: 'Deputy',
  agencies: 'Member agencies',
  state: 'State',
  planState: 'Action plan',
  marking: 'Marking',
  lineage: 'Where it came from',
};

export function saySubgroupProblem({ field, kind, taken }: SubgroupProblem): string {
  switch (kind) {
    case 'name-missing':
      return 'Enter the subgroup’s name';
    case 'name-taken':
      return sayTaken(taken, 'is called so', 'enter another name');
    case 'code-missing':
      return 'Enter the letters for its actions, for example MH';
    case 'code-not-letters':
      return 'Enter two to six letters from A to Z, and nothing else';
    case 'code-taken':
      return sayTaken(taken, 'has these letters', 'enter others');
    case 'text-too-long':
      return field === 'about' ? NOTE_TOO_LONG : TOO_LONG;
  }
}

const FROM: Readonly<Record<SubgroupLineage['how'], string>> = {
  'split-from': 'Split from',
  'merged-from': 'Merged from',
  'renamed-from': 'Renamed from',
};

export function sayOrigin(
  { how, from, on }: SubgroupLineage,
  names: ReadonlyMap<string, string>,
): string {
  const name = names.get(from) ?? 'a subgroup not known here';
  return on ? `${FROM[how]} ${name}, ${sayDay(on)}` : `${FROM[how]} ${name}`;
}
