import { createLink } from '@tanstack/react-router';
import { SET_UP_STEPS, type SetUpStep } from '#domain/plans/setUpSteps.ts';
import { LinkButton } from '#ui/Button.tsx';
import { SaveButton } from '#ui/fields/SaveButton.tsx';
import styles from './SetUp.module.css';

const LinkTo = createLink(LinkButton);

interface StepButtonsProps {
  readonly step: SetUpStep;
  readonly isPending: boolean;
}

export function StepButtons({ step, isPending }: StepButtonsProps) {
  const before = SET_UP_STEPS[SET_UP_STEPS.indexOf(step) - 1];
  return (
    <div className={styles.buttons}>
      <SaveButton isPending={isPending}>
        {step === 'check' ? 'Set up the partnership' : 'Next'}
      </SaveButton>
      {before && (
        <LinkTo to="/set-up/$step" params={{ step: before }} icon="back">
          Back
        </LinkTo>
      )}
    </div>
  );
}
