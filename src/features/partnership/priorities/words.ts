import type { PriorityInYear } from '#domain/records/priority.ts';
import type { PriorityProblem } from '#domain/structure/editPriority.ts';
import { NOTE_TOO_LONG, sayTaken, TOO_LONG } from '../words.ts';

export function sayPriorityProblem({ field, kind, taken }: PriorityProblem): string {
  switch (kind) {
    case 'title-missing':
      return 'Enter the title of the priority in at least one plan year';
    case 'title-taken':
      return sayTaken(taken, 'is a priority of that year', 'enter another title');
    case 'text-too-long':
      return field === 'rationale' ? NOTE_TOO_LONG : TOO_LONG;
    case 'subgroup-disputed':
      return `People disagree about something in ${taken?.by ?? 'a subgroup'}: open it and choose first what stands`;
  }
}

/** 2017-18: Mental Health, number 5 */
export const sayInYear = (
  { planYear, title, order }: PriorityInYear,
  names: ReadonlyMap<string, string>,
): string => `${names.get(planYear) ?? 'A plan year not known here'}: ${title}, number ${order}`;
