import type { ActionProblem } from '#domain/plans/editAction.ts';
import { LONGEST } from '#domain/plans/editAction.ts';
import { FIELD_WORDS } from './actionWords.ts';
import { sayDayProblem } from './dayWords.ts';
import { sayNumber } from './words.ts';

export function sayActionProblem({ field, kind, circle = [] }: ActionProblem): string {
  switch (kind) {
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
    case 'depends-on-itself':
      return 'Leave this action out: it cannot wait for itself';
    case 'dependency-circle':
      return `These would wait for each other for ever: ${circle.join(' → ')}. Leave one of them out`;
    case 'sensitive-not-publishable':
      return 'What is marked OFFICIAL-SENSITIVE may not be published: change one of the two';
    case 'day-in-future':
      return `${FIELD_WORDS[field]}: enter a day that has come`;
    case 'carried-from-itself':
      return 'Leave this action out: it cannot go on with itself';
    case 'carried-from-several':
      return 'Choose one action that this one goes on with, and leave out the others';
    case 'day-not-understood':
    case 'day-not-in-calendar':
    case 'day-year-in-two-digits':
    case 'day-year-unlikely': {
      const asked = sayDayProblem(kind);
      // While it can be typed, it is not yet the original of anything.
      const name = field === 'originalDue' ? 'Due date' : FIELD_WORDS[field];
      return `${name}: ${asked.charAt(0).toLowerCase()}${asked.slice(1)}`;
    }
  }
}

const longestOf = (field: ActionProblem['field']): number =>
  field in LONGEST ? LONGEST[field as keyof typeof LONGEST] : LONGEST.title;
