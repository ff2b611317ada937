import type { ActionView } from '#domain/plans/actionView.ts';
import { milestoneSteps } from '#domain/progress/milestoneSteps.ts';
import { Icon } from '#ui/Icon.tsx';
import styles from './ActionPage.module.css';
import { sayMilestones, sayStep } from './words.ts';

interface MilestonesProps {
  readonly view: ActionView;
}

/** The steps on the way, with a mark on those that the updates call done. */
export function Milestones({ view }: MilestonesProps) {
  const { milestones, milestonesDone, asAt } = view;
  if (milestones.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>Milestones</h2>
      <p className={styles.small}>{sayMilestones(milestonesDone, milestones.length)}</p>
      <ol className={styles.list}>
        {milestoneSteps(view, asAt).map((step) => (
          <li key={step.milestone.id} className={styles.step}>
            <span className={styles.mark} data-done={step.isDone}>
              {step.isDone && <Icon name="check" />}
            </span>
            <span>{step.milestone.value.title}</span>
            <span className={styles.small}>{sayStep(step)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
