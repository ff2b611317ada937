import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { type FieldValues, useController } from 'react-hook-form';
import { classNames } from '../classNames.ts';
import { sayRoom } from '../words.ts';
import { FieldHead, FieldProblem } from './FieldParts.tsx';
import type { FieldProps } from './field.ts';
import styles from './field.module.css';

interface TextAreaProps<Answers extends FieldValues, Saved> extends FieldProps<Answers, Saved> {
  /** In characters. Typing goes on past it: nothing is cut off, and the rule refuses it. */
  readonly limit?: number;
}

/** How near the limit the count is shown, as a share of it. */
const COUNT_FROM = 0.8;

/** Grows with what is written in it. */
export function TextArea<Answers extends FieldValues, Saved>({
  control,
  name,
  label,
  hint,
  isOptional,
  isDisabled = false,
  limit,
}: TextAreaProps<Answers, Saved>) {
  const { field, fieldState } = useController({ control, name });
  const value: string = field.value;
  const showsCount = limit !== undefined && value.length >= limit * COUNT_FROM;
  return (
    <AriaTextField
      className={classNames(styles.field)}
      data-field={name}
      name={name}
      value={value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      isInvalid={fieldState.invalid}
      isDisabled={isDisabled}
      validationBehavior="aria"
    >
      <FieldHead label={label} hint={hint} isOptional={isOptional} />
      <AriaTextArea ref={field.ref} className={classNames(styles.input, styles.area)} />
      {showsCount && (
        <span className={styles.count} data-over={value.length > limit} role="status">
          {sayRoom(limit - value.length)}
        </span>
      )}
      <FieldProblem message={fieldState.error?.message} />
    </AriaTextField>
  );
}
