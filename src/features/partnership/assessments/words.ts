import type { AssessmentProblem } from '#domain/assessment/editAssessment.ts';
import { sayDayProblem } from '#ui/dayWords.ts';
import { NOTE_TOO_LONG, TOO_LONG } from '../words.ts';

export function sayAssessmentProblem({ field, kind, taken }: AssessmentProblem): string {
  switch (kind) {
    case 'plan-year-missing':
      return 'Choose the plan that it informs';
    case 'plan-year-taken':
      return `${taken?.by ?? 'Another assessment'} informs that plan already: change that one, or choose another plan`;
    case 'title-missing':
      return 'Enter the title of the assessment';
    case 'window-end-before-start':
      return 'Enter a last day of the figures that comes after the first';
    case 'option-missing':
      return 'Say what the alternative was, or remove the row';
    case 'text-too-long':
      return field === 'title' || field.endsWith('.option') ? TOO_LONG : NOTE_TOO_LONG;
    case 'day-not-understood':
    case 'day-not-in-calendar':
    case 'day-year-in-two-digits':
    case 'day-year-unlikely':
      return `${field === 'windowStart' ? 'Figures from' : 'Figures to'}: ${sayDayProblem(kind)}`;
  }
}
