import { useMemo } from 'react';
import { SET_UP_STEPS, type SetUpStep } from '#domain/plans/setUpSteps.ts';
import { useHref } from '#queries/useHref.ts';
import { StepList as Steps } from '#ui/steps/StepList.tsx';
import { STEP_TITLES } from './steps.ts';

interface StepListProps {
  readonly step: SetUpStep;
  /** The place of the furthest step that somebody came to, from 0. */
  readonly reached: number;
}

/** All steps: where one is, and back to any that one has been at. */
export function StepList({ step, reached }: StepListProps) {
  const href = useHref();
  // Not anew at each letter that is typed.
  const steps = useMemo(
    () =>
      SET_UP_STEPS.map((one, place) => ({
        title: STEP_TITLES[one],
        href: place > reached ? null : href({ to: '/set-up/$step', params: { step: one } }),
        isCurrent: one === step,
      })),
    [href, reached, step],
  );
  return <Steps steps={steps} />;
}
