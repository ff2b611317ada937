import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { Text } from 'react-aria-components/Text';
import { type FieldValues, useController } from 'react-hook-form';
import { classNames } from '../classNames.ts';
import { Icon } from '../Icon.tsx';
import styles from './Choice.module.css';
import { FieldProblem } from './FieldParts.tsx';
import type { FieldProps } from './field.ts';

/** Yes or no, where no needs no words. */
export function Checkbox<Answers extends FieldValues, Saved>({
  control,
  name,
  label,
  hint,
  isDisabled = false,
}: Omit<FieldProps<Answers, Saved, boolean>, 'isOptional'>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <CheckboxField
      className={classNames(styles.option)}
      data-field={name}
      name={name}
      inputRef={field.ref}
      isSelected={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      isInvalid={fieldState.invalid}
      isDisabled={isDisabled}
      validationBehavior="aria"
    >
      <CheckboxButton className={classNames(styles.button)}>
        <span className={styles.box}>
          <Icon name="check" />
        </span>
        <span className={styles.label}>{label}</span>
      </CheckboxButton>
      {hint && (
        <Text slot="description" className={classNames(styles.description)}>
          {hint}
        </Text>
      )}
      <FieldProblem message={fieldState.error?.message} />
    </CheckboxField>
  );
}
