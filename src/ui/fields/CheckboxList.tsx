import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Text } from 'react-aria-components/Text';
import { type FieldValues, useController } from 'react-hook-form';
import { classNames } from '../classNames.ts';
import { Icon } from '../Icon.tsx';
import type { Option } from './Choice.tsx';
import styles from './Choice.module.css';
import { FieldHead, FieldProblem } from './FieldParts.tsx';
import type { FieldProps } from './field.ts';
import fieldStyles from './field.module.css';

interface CheckboxListProps<Answers extends FieldValues, Saved>
  extends FieldProps<Answers, Saved, readonly string[]> {
  readonly options: readonly Option[];
}

/** Any of several. The answer holds the values chosen, in the order of the options. */
export function CheckboxList<Answers extends FieldValues, Saved>({
  control,
  name,
  label,
  hint,
  isOptional,
  isDisabled = false,
  options,
}: CheckboxListProps<Answers, Saved>) {
  const { field, fieldState } = useController({ control, name });
  const chosen: readonly string[] = field.value;
  const inOrder = (values: readonly string[]) =>
    options.map(({ value }) => value).filter((value) => values.includes(value));
  return (
    <CheckboxGroup
      ref={(group) =>
        field.ref(group && { focus: () => group.querySelector<HTMLElement>('input')?.focus() })
      }
      className={classNames(fieldStyles.field)}
      data-field={name}
      name={name}
      value={[...chosen]}
      onChange={(values) => field.onChange(inOrder(values))}
      onBlur={field.onBlur}
      isInvalid={fieldState.invalid}
      isDisabled={isDisabled}
      validationBehavior="aria"
    >
      <FieldHead label={label} hint={hint} isOptional={isOptional} />
      <div className={styles.options}>
        {options.map((option) => (
          <CheckboxField
            key={option.value}
            value={option.value}
            className={classNames(styles.option)}
          >
            <CheckboxButton className={classNames(styles.button)}>
              <span className={styles.box}>
                <Icon name="check" />
              </span>
              {option.mark}
              <span className={styles.label}>{option.label}</span>
            </CheckboxButton>
            {option.description && (
              <Text slot="description" className={classNames(styles.description)}>
                {option.description}
              </Text>
            )}
          </CheckboxField>
        ))}
      </div>
      <FieldProblem message={fieldState.error?.message} />
    </CheckboxGroup>
  );
}
