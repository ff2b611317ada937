import { useEffect, useRef } from 'react';
import { type Control, type FieldErrors, type FieldValues, useFormState } from 'react-hook-form';
import { Icon } from '../Icon.tsx';
import { sayProblemCount } from '../words.ts';
import { inFormOrder, toField } from './fieldInPage.ts';
import styles from './ProblemSummary.module.css';

interface ProblemSummaryProps<Answers extends FieldValues, Saved> {
  readonly control: Control<Answers, unknown, Saved>;
}

/**
 * Every problem of a form at its top, each with a way to its field. Stands inside the form, and takes
 * the focus when something was refused, so that nobody wonders why nothing happened.
 */
export function ProblemSummary<Answers extends FieldValues, Saved>({
  control,
}: ProblemSummaryProps<Answers, Saved>) {
  const { errors, submitCount } = useFormState({ control });
  const summary = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // After the form library, which would rather have the focus in a field: often the last of several.
    const later = setTimeout(() => heading.current?.focus());
    return () => clearTimeout(later);
  }, [submitCount]);
  const problems = inFormOrder(summary.current, listProblems(errors));

  return (
    <div ref={summary} role="alert">
      {problems.length > 0 && (
        <div className={styles.summary}>
          <h2 ref={heading} className={styles.title} tabIndex={-1}>
            <Icon name="warning" />
            {sayProblemCount(problems.length)}
          </h2>
          <ul className={styles.list}>
            {problems.map(({ name, message }) => (
              <li key={name}>
                <button
                  type="button"
                  className={styles.problem}
                  onClick={() => toField(summary.current, name)}
                >
                  {message}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

interface Problem {
  readonly name: string;
  readonly message: string;
}

function listProblems(errors: FieldErrors, prefix = ''): readonly Problem[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    const name = `${prefix}${key}`;
    if (typeof error !== 'object') return [];
    if (typeof error.message === 'string') return [{ name, message: error.message }];
    return listProblems(error as FieldErrors, `${name}.`);
  });
}
