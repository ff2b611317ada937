import type { ActionProblem } from '#domain/plans/editAction.ts';
import { LONGEST } from '#domain/plans/editAction.ts';
import { FIELD_WORDS } from '#ui/actionWords.ts';
import { sayDayProblem } from '#ui/dayWords.ts';
import { sayNumber } from '#ui/words.ts';

export function sayProblem({ field, kind }: ActionProblem): string {
  switch (kind) {
    case 'ref-missing':
      return 'Enter a reference, for example MH-9';
    case 'ref-taken':
      return 'Another action of this subgroup has this reference: choose another';
    case 'title-missing':
      return 'Enter a title';
    case 'text-too-long':
      return `Shorten this to ${sayNumber(longestOf(field))} characters or fewer`;
    case 'due-before-start':
      return 'Enter a due date on or after the start';
    case 'start-after-due':
      return 'Enter a start on or before the original due date';
    case 'day-not-understood':
    case 'day-not-in-calendar':
    case 'day-year-in-two-digits':
    case 'day-year-unlikely': {
      const asked = sayDayProblem(kind);
      return `${FIELD_WORDS[field]}: ${asked.charAt(0).toLowerCase()}${asked.slice(1)}`;
    }
  }
}

const longestOf = (field: ActionProblem['field']): number =>
  field in LONGEST ? LONGEST[field as keyof typeof LONGEST] : LONGEST.title;
