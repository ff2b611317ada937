import { PLAN_YEAR_STATES } from '#domain/records/planYear.ts';
import { PLAN_YEAR_STATE_WORDS } from './planWords.ts';

export const PLAN_YEAR_STATE_OPTIONS = PLAN_YEAR_STATES.map((value) => ({
  value,
  label: PLAN_YEAR_STATE_WORDS[value],
}));
