import type { Alignment, PriorityInYear, PriorityLineage } from '#domain/records/priority.ts';
import type { PriorityProblem } from '#domain/structure/editPriority.ts';
import { NOTE_TOO_LONG, sayTaken, TOO_LONG } from '../words.ts';

/** As they are chosen: before the name of the other one. */
export const LINEAGE_WORDS: Readonly<Record<PriorityLineage['how'], string>> = {
  'renamed-from': 'Renamed from',
  'split-from': 'Split from',
  'merged-from': 'Merged from',
  'was-theme': 'Was the theme',
  'became-theme': 'Became the theme',
};

/** Split from Community Resilience, in 2017-18 */
export function sayLineage(
  { how, other, planYear }: PriorityLineage,
  names: ReadonlyMap<string, string>,
): string {
  const year = planYear ? `, in ${names.get(planYear) ?? 'a plan year not known here'}` : '';
  return `${LINEAGE_WORDS[how]} ${names.get(other) ?? 'one not known here'}${year}`;
}

export const sayAlignment = ({ withWhat, source }: Alignment): string => `${withWhat} (${source})`;

export function sayPriorityProblem({ field, kind, taken }: PriorityProblem): string {
  switch (kind) {
    case 'title-missing':
      return 'Enter the title of the priority in at least one plan year';
    case 'title-taken':
      return sayTaken(taken, 'is a priority of that year', 'enter another title');
    case 'text-too-long':
      return field === 'rationale' ? NOTE_TOO_LONG : TOO_LONG;
    case 'other-missing':
      return 'Choose which priority or theme it was, or remove the row';
    case 'lineage-twice':
      return 'This is said in another row already: remove one of them';
    case 'with-what-missing':
      return 'Say whose priority it is as well, or remove the row';
    case 'source-missing':
      return 'Say where that can be read';
    case 'subgroup-disputed':
      return `People disagree about something in ${taken?.by ?? 'a subgroup'}: open it and choose first what stands`;
  }
}

/** 2017-18: Mental Health, number 5 */
export const sayInYear = (
  { planYear, title, order }: PriorityInYear,
  names: ReadonlyMap<string, string>,
): string => `${names.get(planYear) ?? 'A plan year not known here'}: ${title}, number ${order}`;
