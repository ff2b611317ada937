import { useId } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { type FieldValues, useController } from 'react-hook-form';
import { classNames } from '../classNames.ts';
import { FieldHead, FieldProblem } from './FieldParts.tsx';
import type { FieldProps } from './field.ts';
import styles from './field.module.css';

interface TextFieldProps<Answers extends FieldValues, Saved> extends FieldProps<Answers, Saved> {
  readonly autoComplete?: string;
  readonly inputMode?: 'text' | 'numeric' | 'email';
  /** As wide as what is expected in it. */
  readonly width?: 'short' | 'full';
  /** Offered while somebody types; anything else can be typed, too. */
  readonly suggestions?: readonly string[];
}

export function TextField<Answers extends FieldValues, Saved>({
  control,
  name,
  label,
  hint,
  isOptional,
  isDisabled = false,
  autoComplete = 'off',
  inputMode = 'text',
  width = 'full',
  suggestions,
}: TextFieldProps<Answers, Saved>) {
  const { field, fieldState } = useController({ control, name });
  const listId = useId();
  return (
    <AriaTextField
      className={classNames(styles.field)}
      data-field={name}
      name={name}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      isInvalid={fieldState.invalid}
      isDisabled={isDisabled}
      validationBehavior="aria"
      autoComplete={autoComplete}
      inputMode={inputMode}
    >
      <FieldHead label={label} hint={hint} isOptional={isOptional} />
      <Input
        ref={field.ref}
        className={classNames(styles.input)}
        data-width={width}
        {...(suggestions && { list: listId })}
      />
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion}>
              {suggestion}
            </option>
          ))}
        </datalist>
      )}
      <FieldProblem message={fieldState.error?.message} />
    </AriaTextField>
  );
}

/**
 * A number as it is typed: what it means, and whether it is one, is a rule of the domain. A spinner
 * would turn "50%" into nothing, and nothing could say so.
 */
export const NumberField = <Answers extends FieldValues, Saved>(
  props: Omit<TextFieldProps<Answers, Saved>, 'inputMode' | 'width'>,
) => <TextField {...props} inputMode="numeric" width="short" />;
