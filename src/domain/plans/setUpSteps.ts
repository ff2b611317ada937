import { accept, refuse, type Result } from '../result.ts';
import {
  type SetUp,
  type SetUpDraft,
  type SetUpField,
  setUpPartnership,
  type SetUpProblem,
} from './setUpPartnership.ts';

/** The steps in which a partnership is set up, in their order. The last looks over the others. */
export const SET_UP_STEPS = [
  'partnership',
  'plan-year',
  'priorities',
  'agencies',
  'check',
] as const;

export type SetUpStep = (typeof SET_UP_STEPS)[number];

export function stepOfField(field: SetUpField): SetUpStep {
  if (field.startsWith('year')) return 'plan-year';
  if (field.startsWith('priorities.')) return 'priorities';
  return field.startsWith('agencies.') ? 'agencies' : 'partnership';
}

/**
 * What a step asks, and no more: `null` where it has its answers. The last asks for all of them, and
 * has the partnership.
 *
 * @returns refused with every problem of the step, in the order of the form
 */
export function setUpStep(
  draft: SetUpDraft,
  step: SetUpStep,
): Result<SetUp | null, readonly SetUpProblem[]> {
  const result = setUpPartnership(draft);
  if (step === 'check') return result;
  const problems = result.ok ? [] : result.problem;
  const ofStep = problems.filter(({ field }) => stepOfField(field) === step);
  return ofStep.length > 0 ? refuse(ofStep) : accept(null);
}
