import type { Ref } from 'react';
import type { FieldValues } from 'react-hook-form';
import { Notice } from '#ui/Notice.tsx';
import { sayProblemCount } from '#ui/words.ts';
import styles from './Steps.module.css';
import type { Stepped } from './StepsForm.tsx';

interface ProblemsByStepProps<Draft extends FieldValues, Step extends string, Planned, Problem> {
  readonly stepped: Stepped<Draft, Step, Planned, Problem>;
  readonly draft: Draft;
  /** Takes the focus when something is refused, so that nobody wonders why nothing happened. */
  readonly box: Ref<HTMLDivElement>;
}

/** What still keeps it from being done, each with the way to its step. */
export function ProblemsByStep<Draft extends FieldValues, Step extends string, Planned, Problem>({
  stepped: { rule, last, stepOf, stepTitles, say, hrefOf },
  draft,
  box,
}: ProblemsByStepProps<Draft, Step, Planned, Problem>) {
  const result = rule(draft, last);
  if (result.ok) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Notice kind="error" title={sayProblemCount(result.problem.length)}>
        <ul className={styles.links}>
          {result.problem.map((problem) => {
            const step = stepOf(problem);
            return (
              <li key={`${step} ${say(problem)}`}>
                <a href={hrefOf(step)}>{stepTitles[step]}</a>: {say(problem)}
              </li>
            );
          })}
        </ul>
      </Notice>
    </div>
  );
}
