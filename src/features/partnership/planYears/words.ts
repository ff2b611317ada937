import { sayDay } from '#domain/calendar.ts';
import type { AdoptionStep } from '#domain/records/planYear.ts';
import type { PlanYearLine } from '#domain/structure/lists.ts';
import type { PlanYearField, PlanYearProblem } from '#domain/structure/editPlanYear.ts';
import { sayDayProblem } from '#ui/dayWords.ts';
import { DOCUMENT_WORDS } from '#ui/planYearWords.ts';
import { NOTE_TOO_LONG, sayTaken, TOO_LONG } from '../words.ts';

export function sayPlanYearProblem({ field, kind, taken }: PlanYearProblem): string {
  switch (kind) {
    case 'label-missing':
      return 'Enter what the plan year is called, for example 2018-19';
    case 'label-taken':
      return sayTaken(taken, 'is called so', 'enter another name');
    case 'day-missing':
      return field === 'start' ? 'Enter the first day' : 'Enter the last day';
    case 'end-before-start':
      return 'Enter a last day that comes after the first';
    case 'year-too-long':
      return 'Enter a plan year of no more than two years';
    case 'days-overlap':
      return `These days overlap with ${taken?.by ?? 'another plan year'}: a day belongs to one plan year alone`;
    case 'body-missing':
      return `${stepOf(field)}Enter who decided, for example Council`;
    case 'decided-on-missing':
      return `${stepOf(field)}Enter the day it was decided`;
    case 'condition-missing':
      return `${stepOf(field)}Enter the condition that was met, or clear the day it was met`;
    case 'met-before-decided':
      return `${stepOf(field)}Enter a day for meeting the condition on or after the decision`;
    case 'text-too-long':
      return `${stepOf(field)}${/decision|condition$/.test(field) ? NOTE_TOO_LONG : TOO_LONG}`;
    case 'day-not-understood':
    case 'day-not-in-calendar':
    case 'day-year-in-two-digits':
    case 'day-year-unlikely':
      return `${whichDay(field)}: ${lower(sayDayProblem(kind))}`;
  }
}

const lower = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** Step 2: or nothing, for a field that is none of a step. */
function stepOf(field: PlanYearField): string {
  const index = /^adoption\.(\d+)\./.exec(field)?.[1];
  return index === undefined ? '' : `Step ${Number(index) + 1}: `;
}

function whichDay(field: PlanYearField): string {
  if (field === 'start') return 'First day';
  if (field === 'end') return 'Last day';
  const day = field.endsWith('conditionMetOn') ? 'condition met on' : 'decided on';
  return `${stepOf(field)}${day}`;
}

/** Partnership plan, Council, 12 April 2017: adopted */
export function sayStep(step: AdoptionStep): string {
  const { document, body, on, decision, reference, condition, conditionMetOn } = step;
  const parts = [
    decision,
    condition && `Condition: ${condition}`,
    conditionMetOn && `Met on ${sayDay(conditionMetOn)}`,
    reference && `Source: ${reference}`,
  ].filter(Boolean);
  const head = `${DOCUMENT_WORDS[document]}, ${body}, ${sayDay(on)}`;
  return parts.length > 0 ? `${head}: ${parts.join('. ')}` : head;
}

/** In a table: whether there was a condition, and what became of it. */
export function sayConditionInShort({ condition }: PlanYearLine): string {
  if (!condition) return 'None';
  const { conditionMetOn } = condition;
  return conditionMetOn ? `Met on ${sayDay(conditionMetOn)}` : 'Not recorded as met';
}
