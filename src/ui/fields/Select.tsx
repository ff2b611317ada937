import { useId } from 'react';
import { type FieldValues, useController } from 'react-hook-form';
import { Icon } from '../Icon.tsx';
import { VisuallyHidden } from '../VisuallyHidden.tsx';
import type { FieldProps } from './field.ts';
import styles from './field.module.css';

interface SelectProps<Answers extends FieldValues, Saved> extends FieldProps<Answers, Saved> {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The first option, standing for no answer: "No priority in particular". None unless told. */
  readonly blank?: string;
}

/** One of many, by the browser's own list: every phone and every screen reader knows it. */
export function Select<Answers extends FieldValues, Saved>({
  control,
  name,
  label,
  hint,
  isOptional,
  isDisabled = false,
  options,
  blank,
}: SelectProps<Answers, Saved>) {
  const { field, fieldState } = useController({ control, name });
  const id = useId();
  const problem = fieldState.error?.message;
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className={styles.field} data-field={name}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {isOptional && <span className={styles.optional}> (optional)</span>}
      </label>
      {hint && (
        <span className={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <select
        id={id}
        className={styles.input}
        ref={field.ref}
        name={name}
        value={field.value}
        onChange={field.onChange}
        onBlur={field.onBlur}
        disabled={isDisabled}
        aria-invalid={fieldState.invalid || undefined}
        aria-describedby={described || undefined}
      >
        {blank !== undefined && <option value="">{blank}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {problem && (
        <span className={styles.problem} id={`${id}-problem`}>
          <Icon name="warning" />
          <span>
            <VisuallyHidden>Problem: </VisuallyHidden>
            {problem}
          </span>
        </span>
      )}
    </div>
  );
}
