import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { Text } from 'react-aria-components/Text';
import { type FieldValues, useController } from 'react-hook-form';
import { classNames } from '../classNames.ts';
import { Icon } from '../Icon.tsx';
import styles from './Choice.module.css';
import type { FieldProps } from './field.ts';

/** One thing that is so or is not. */
export function Checkbox<Answers extends FieldValues, Saved>({
  control,
  name,
  label,
  hint,
  isDisabled = false,
}: Omit<FieldProps<Answers, Saved, boolean>, 'isOptional'>) {
  const { field } = useController({ control, name });
  return (
    <div data-field={name}>
      <CheckboxField
        className={classNames(styles.option)}
        isSelected={field.value}
        onChange={field.onChange}
        onBlur={field.onBlur}
        isDisabled={isDisabled}
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
      </CheckboxField>
    </div>
  );
}
