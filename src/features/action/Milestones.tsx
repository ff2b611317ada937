import type { ActionView } from '#domain/plans/actionView.ts';
import { milestoneSteps } from '#domain/progress/milestoneSteps.ts';
import { Icon } from '#ui/Icon.tsx';
import { sayDoubt } from '#ui/milestoneWords.ts';
import styles from './ActionPage.module.css';
import { LinkTo } from './LinkTo.ts';
import { sayMilestones } from '#ui/updates/words.ts';
import { sayStep } from './words.ts';

interface MilestonesProps {
  readonly view: ActionView;
  readonly canChange: boolean;
}

/** The steps on the way, with a mark on those that the updates call done. */
export function Milestones({ view, canChange }: MilestonesProps) {
  const { action, milestones, milestonesDone, currentDue, asAt } = view;
  if (milestones.length === 0 && !canChange) return null;
  const { start } = action.value;
  return (
    <section className={styles.section}>
      <h2>Milestones</h2>
      <p className={styles.small}>
        {milestones.length > 0
          ? sayMilestones(milestonesDone, milestones.length)
          : 'None: it is judged by how much is done.'}
      </p>
      {milestones.length > 0 && (
        <ol className={styles.list}>
          {milestoneSteps(view, asAt).map((step) => (
            <li key={step.milestone.id} className={styles.step}>
              <span className={styles.mark} data-done={step.isDone}>
                {step.isDone && <Icon name="check" />}
              </span>
              <span>{step.milestone.value.title}</span>
              <span className={styles.small}>{sayStep(step)}</span>
              {step.doubt && (
                <span className={styles.worry}>
                  <Icon name="warning" />
                  <span>{sayDoubt(step.doubt, { start, currentDue })}</span>
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
      {canChange && (
        <p>
          <LinkTo to="/actions/$action/milestones" params={{ action: action.id }} icon="edit">
            {milestones.length > 0 ? 'Edit milestones' : 'Add milestones'}
          </LinkTo>
        </p>
      )}
    </section>
  );
}
