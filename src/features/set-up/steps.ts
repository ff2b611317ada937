import { SET_UP_STEPS, type SetUpStep } from '#domain/plans/setUpSteps.ts';

export const STEP_TITLES: Readonly<Record<SetUpStep, string>> = {
  partnership: 'The partnership and you',
  'plan-year': 'The plan year',
  priorities: 'Priorities and subgroups',
  agencies: 'Agencies',
  check: 'Check and start',
};

/** After the last step: where to go with what was set up. */
export const STARTED = 'started';

/** An address that names none leads to where somebody left off, or to the first. */
export const readStep = (text: string | undefined): SetUpStep | typeof STARTED | null =>
  text === STARTED ? STARTED : (SET_UP_STEPS.find((step) => step === text) ?? null);
