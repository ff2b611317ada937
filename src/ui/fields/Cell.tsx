import { type ComponentProps, useId } from 'react';
import { VisuallyHidden } from '../VisuallyHidden.tsx';
import styles from './Cell.module.css';

interface CellProps {
  /** Read out, since the heads of row and column stand away from it: "Figure for Nov 2017". */
  readonly label: string;
  readonly problem?: string | undefined;
}

interface CellInputProps extends CellProps, Omit<ComponentProps<'input'>, 'className'> {
  readonly isNumber?: boolean;
}

/** A field in a cell of a table. */
export function CellInput({ label, problem, isNumber = false, ...input }: CellInputProps) {
  const id = useId();
  return (
    <div className={styles.cell} data-field={input.name}>
      <input
        {...input}
        className={styles.input}
        data-number={isNumber}
        autoComplete="off"
        aria-label={label}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem === undefined ? undefined : id}
      />
      <CellProblem id={id} problem={problem} />
    </div>
  );
}

interface CellSelectProps extends CellProps, Omit<ComponentProps<'select'>, 'className'> {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of a few, in a cell of a table. */
export const CellSelect = ({ label, problem, options, ...select }: CellSelectProps) => {
  const id = useId();
  return (
    <div className={styles.cell} data-field={select.name}>
      <select
        {...select}
        className={styles.input}
        aria-label={label}
        aria-describedby={problem === undefined ? undefined : id}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <CellProblem id={id} problem={problem} />
    </div>
  );
};

const CellProblem = ({
  id,
  problem,
}: {
  readonly id: string;
  readonly problem: string | undefined;
}) =>
  problem === undefined ? null : (
    <span id={id} className={styles.problem}>
      <VisuallyHidden>Problem: </VisuallyHidden>
      {problem}
    </span>
  );
