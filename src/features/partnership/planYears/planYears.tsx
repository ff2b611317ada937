import { sayDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { AdoptionStep } from '#domain/records/planYear.ts';
import {
  draftOfPlanYear,
  editPlanYear,
  nextPlanYear,
  type PlanYearDraft,
} from '#domain/structure/editPlanYear.ts';
import { allOf, othersOf } from '#domain/structure/others.ts';
import { retirePlanYear } from '#domain/structure/retiring.ts';
import { PLAN_YEAR_STATE_WORDS } from '#ui/planWords.ts';
import { inWords, type Register } from '../register.ts';
import { sayOneOf, sayPlain } from '../sayPlain.ts';
import { PlanYearFields } from './PlanYearFields.tsx';
import { sayPlanYearProblem, sayStep } from './words.ts';

export const PLAN_YEARS: Register<'plan-year', PlanYearDraft> = {
  kind: 'plan-year',
  section: 'plan-years',
  words: {
    kind: 'Plan year',
    add: 'Add a plan year',
    title: 'Plan years',
    about:
      'One for each refresh of the partnership plan: its days, its document and who approved it.',
    none: 'No plan years yet',
  },
  fields: {
    label: 'Called',
    start: 'First day',
    end: 'Last day',
    documentTitle: 'Title of the document',
    state: 'How far the plan is',
    adoption: 'How it was adopted',
  },
  nameOf: ({ label }) => label,
  sayValue: (field, value, { names }) => {
    if (field === 'state') return sayOneOf(PLAN_YEAR_STATE_WORDS, value);
    if (field === 'start' || field === 'end') return sayDay(value as IsoDate);
    if (field === 'adoption') {
      return (value as readonly AdoptionStep[]).map(sayStep).join('\n') || 'Nothing recorded';
    }
    return sayPlain(value, names);
  },
  blank: ({ records, today }) => nextPlanYear(allOf(records, 'plan-year'), today),
  draftOf: ({ value }) => draftOfPlanYear(value),
  edit: (draft, { before, self, records }) =>
    inWords(
      editPlanYear(draft, { before, others: othersOf(records, 'plan-year', self) }),
      sayPlanYearProblem,
    ),
  Fields: PlanYearFields,
  freeTexts: ({ adoption }) =>
    adoption.flatMap(({ decision, condition, reference }) => [
      ['What was decided', decision],
      ['Condition', condition],
      ['Where it can be read', reference],
    ]),
  retire: retirePlanYear,
};
