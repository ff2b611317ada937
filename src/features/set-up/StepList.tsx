import { Link } from '@tanstack/react-router';
import { SET_UP_STEPS, type SetUpStep } from '#domain/plans/setUpSteps.ts';
import styles from './SetUp.module.css';
import { STEP_TITLES } from './steps.ts';

interface StepListProps {
  readonly step: SetUpStep;
  /** The place of the furthest step that somebody came to, from 0. */
  readonly reached: number;
}

/** All steps: where one is, and back to any that one has been at. */
export const StepList = ({ step, reached }: StepListProps) => (
  <nav aria-label="Steps">
    <ol className={styles.steps}>
      {SET_UP_STEPS.map((one, place) => (
        <li key={one} className={styles.step} aria-current={one === step ? 'step' : undefined}>
          <span className={styles.number}>{place + 1}</span>
          {one === step || place > reached ? (
            <span>{STEP_TITLES[one]}</span>
          ) : (
            <Link to="/set-up/$step" params={{ step: one }}>
              {STEP_TITLES[one]}
            </Link>
          )}
        </li>
      ))}
    </ol>
  </nav>
);
