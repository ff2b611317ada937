import { type DayProblem, typeDay } from '../calendar.ts';
import type { RecordId } from '../ids.ts';
import type { Alternative, StrategicAssessment } from '../records/strategicAssessment.ts';
import { accept, refuse, type Result } from '../result.ts';
import { readDayOf, textReaders } from '../structure/readers.ts';
import type { Taken } from '../structure/sameName.ts';
import { plainText } from '../text.ts';
import type { Recorded } from '../versions/records.ts';

/** What has been typed or chosen about an assessment, just as it stands in the form. */
export interface AssessmentDraft {
  /** Empty where none was chosen. */
  readonly planYear: string;
  readonly title: string;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly scanning: string;
  readonly analysis: string;
  readonly formula: string;
  /** A row in which nothing was typed is no row. */
  readonly alternatives: readonly Alternative[];
  readonly recommended: readonly string[];
  readonly themes: readonly string[];
}

export type AssessmentField =
  | Exclude<keyof AssessmentDraft, 'alternatives'>
  | `alternatives.${number}.${keyof Alternative}`;

export interface AssessmentProblem {
  readonly field: AssessmentField;
  readonly kind:
    | DayProblem
    | 'plan-year-missing'
    | 'plan-year-taken'
    | 'title-missing'
    | 'window-end-before-start'
    | 'option-missing'
    | 'text-too-long';
  /** The assessment that informs the plan year already. */
  readonly taken?: Taken;
}

export interface AssessmentContext {
  /** `null` for a new one. */
  readonly before: StrategicAssessment | null;
  /** All but itself, those out of use included. */
  readonly others: readonly Recorded<'strategic-assessment'>[];
}

export const BLANK_ALTERNATIVE: Alternative = { option: '', whyNot: '' };

/** @param planYear chosen already; empty for none */
export const blankAssessment = (planYear: string): AssessmentDraft => ({
  ...{ planYear, title: '', windowStart: '', windowEnd: '', scanning: '', analysis: '' },
  ...{ formula: '', alternatives: [], recommended: [], themes: [] },
});

export const draftOfAssessment = ({
  windowStart,
  windowEnd,
  ...assessment
}: StrategicAssessment): AssessmentDraft => ({
  ...assessment,
  windowStart: windowStart ? typeDay(windowStart) : '',
  windowEnd: windowEnd ? typeDay(windowEnd) : '',
});

/**
 * The assessment as changed, or every problem at once, in the order of the form. A plan has one: a
 * second would double whatever is counted. The days of its figures may be unknown.
 */
export function editAssessment(
  draft: AssessmentDraft,
  { before, others }: AssessmentContext,
): Result<StrategicAssessment, readonly AssessmentProblem[]> {
  const problems: AssessmentProblem[] = [];
  const add = (field: AssessmentField, kind: AssessmentProblem['kind'], taken?: Taken) => {
    problems.push({ field, kind, ...(taken && { taken }) });
  };
  const read = textReaders(add);
  if (draft.planYear === '') add('planYear', 'plan-year-missing');
  const planYear = draft.planYear as RecordId<'plan-year'>;
  const rival = others.find(({ value, isRetired }) => !isRetired && value.planYear === planYear);
  if (rival) add('planYear', 'plan-year-taken', { by: rival.value.title, isRetired: false });
  const title = read.line('title', draft.title);
  if (title === '') add('title', 'title-missing');
  const windowStart = readDayOf(add, 'windowStart', draft.windowStart);
  const windowEnd = readDayOf(add, 'windowEnd', draft.windowEnd);
  if (windowStart && windowEnd && windowEnd < windowStart) {
    add('windowEnd', 'window-end-before-start');
  }
  const scanning = read.note('scanning', draft.scanning);
  const analysis = read.note('analysis', draft.analysis);
  const formula = read.note('formula', draft.formula);
  const recommended = draft.recommended as readonly RecordId<'priority'>[];
  const themes = draft.themes as readonly RecordId<'theme'>[];
  const alternatives = draft.alternatives.flatMap((row, at) => readAlternative(row, at));
  if (problems.length > 0) return refuse(problems);
  return accept({
    ...before,
    ...{ planYear, title, windowStart, windowEnd, scanning, analysis, formula },
    ...{ alternatives, recommended, themes },
  });

  function readAlternative(row: Alternative, at: number): readonly Alternative[] {
    if (plainText(row.option) === '' && plainText(row.whyNot) === '') return [];
    const option = read.line(`alternatives.${at}.option`, row.option);
    if (option === '') add(`alternatives.${at}.option`, 'option-missing');
    return [{ option, whyNot: read.note(`alternatives.${at}.whyNot`, row.whyNot) }];
  }
}
