import type { ReactNode } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import { type FieldValues, useController } from 'react-hook-form';
import { classNames } from '../classNames.ts';
import styles from './Choice.module.css';
import { FieldHead, FieldProblem } from './FieldParts.tsx';
import type { FieldProps } from './field.ts';
import fieldStyles from './field.module.css';

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  /** What choosing it means. */
  readonly description?: string | undefined;
  /** Before the label: the shape of a status. */
  readonly mark?: ReactNode;
}

interface ChoiceProps<Answers extends FieldValues, Saved> extends FieldProps<Answers, Saved> {
  readonly options: readonly Option[];
  /** Side by side where there is room. One under another unless told. */
  readonly isInline?: boolean;
}

/** One of a few: all of them in sight, with what each means. */
export function Choice<Answers extends FieldValues, Saved>({
  control,
  name,
  label,
  hint,
  isOptional,
  isDisabled = false,
  options,
  isInline = false,
}: ChoiceProps<Answers, Saved>) {
  const { field, fieldState } = useController({ control, name });
  const value: string | null = field.value;
  return (
    <RadioGroup
      ref={(group) => field.ref(group && { focus: () => focusChosen(group) })}
      className={classNames(fieldStyles.field)}
      data-field={name}
      name={name}
      value={value || null}
      onChange={field.onChange}
      onBlur={field.onBlur}
      isInvalid={fieldState.invalid}
      isDisabled={isDisabled}
      validationBehavior="aria"
    >
      <FieldHead label={label} hint={hint} isOptional={isOptional} />
      <div className={styles.options} data-inline={isInline}>
        {options.map((option) => (
          <RadioField key={option.value} value={option.value} className={classNames(styles.option)}>
            <RadioButton className={classNames(styles.button)}>
              <span className={styles.radio} />
              {option.mark}
              <span className={styles.label}>{option.label}</span>
            </RadioButton>
            {option.description && (
              <Text slot="description" className={classNames(styles.description)}>
                {option.description}
              </Text>
            )}
          </RadioField>
        ))}
      </div>
      <FieldProblem message={fieldState.error?.message} />
    </RadioGroup>
  );
}

/** A group has no focus of its own: what is chosen in it takes it, or else the first. */
function focusChosen(group: HTMLElement) {
  const input = group.querySelector<HTMLElement>('input:checked') ?? group.querySelector('input');
  input?.focus();
}
