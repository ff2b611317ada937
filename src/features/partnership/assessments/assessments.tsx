import {
  type AssessmentDraft,
  blankAssessment,
  draftOfAssessment,
  editAssessment,
} from '#domain/assessment/editAssessment.ts';
import { sayDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import { planYearAt } from '#domain/plans/partnershipAt.ts';
import type { Alternative } from '#domain/records/strategicAssessment.ts';
import { othersOf } from '#domain/structure/others.ts';
import { retireAssessment } from '#domain/structure/retiring.ts';
import { ASSESSMENT_FIELDS } from '#ui/records/evidenceFields.ts';
import { SAY_EVIDENCE } from '#ui/records/evidenceValues.ts';
import { inWords, type Register } from '../register.ts';
import { sayPlain } from '../sayPlain.ts';
import { AssessmentFields } from './AssessmentFields.tsx';
import { sayAssessmentProblem } from './words.ts';

export const ASSESSMENTS: Register<'strategic-assessment', AssessmentDraft> = {
  kind: 'strategic-assessment',
  section: 'assessments',
  words: {
    kind: 'Strategic assessment',
    add: 'Add an assessment',
    title: 'Assessments of all years',
    about:
      'The yearly analysis of what harms the area. Each informs one plan, which chooses its priorities from it.',
    none: 'No strategic assessment yet',
  },
  fields: ASSESSMENT_FIELDS['strategic-assessment'],
  nameOf: ({ title }) => title,
  sayValue: (field, value, { names }) => {
    if (field === 'alternatives') {
      return (
        SAY_EVIDENCE['strategic-assessment'].alternatives?.(value as readonly Alternative[]) ?? ''
      );
    }
    const isDay = (field === 'windowStart' || field === 'windowEnd') && value;
    return isDay ? sayDay(value as IsoDate) : sayPlain(value, names);
  },
  blank: ({ records, today, of }) => {
    const year = of ?? planYearAt(records, today)?.id ?? '';
    const isTaken = othersOf(records, 'strategic-assessment', null).some(
      ({ value, isRetired }) => !isRetired && value.planYear === year,
    );
    return blankAssessment(isTaken ? '' : year);
  },
  draftOf: ({ value }) => draftOfAssessment(value),
  edit: (draft, { before, self, records }) =>
    inWords(
      editAssessment(draft, { before, others: othersOf(records, 'strategic-assessment', self) }),
      sayAssessmentProblem,
    ),
  Fields: AssessmentFields,
  freeTexts: ({ scanning, analysis, formula, alternatives }) => [
    ['How issues were found', scanning],
    ['How they were weighed', analysis],
    ['Formula of the total', formula],
    ...alternatives.flatMap(
      ({ option, whyNot }) =>
        [
          ['Alternative', option],
          ['Why not', whyNot],
        ] as const,
    ),
  ],
  retire: retireAssessment,
};
