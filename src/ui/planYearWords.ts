import { type AdoptionStep, PLAN_YEAR_STATES } from '#domain/records/planYear.ts';
import { PLAN_YEAR_STATE_WORDS } from './planWords.ts';

export const PLAN_YEAR_STATE_OPTIONS = PLAN_YEAR_STATES.map((value) => ({
  value,
  label: PLAN_YEAR_STATE_WORDS[value],
}));

/** What a step of the adoption trail was about. */
export const DOCUMENT_WORDS: Readonly<Record<AdoptionStep['document'], string>> = {
  'partnership-plan': 'Partnership plan',
  'strategic-assessment': 'Strategic assessment',
};
