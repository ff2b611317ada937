import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { type FieldValues, useController } from 'react-hook-form';
import { classNames } from '../classNames.ts';
import { Icon } from '../Icon.tsx';
import styles from './ComboBox.module.css';
import { FieldHead, FieldProblem } from './FieldParts.tsx';
import type { FieldProps } from './field.ts';
import fieldStyles from './field.module.css';

interface ComboBoxProps<Answers extends FieldValues, Saved> extends FieldProps<Answers, Saved> {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of very many, found by typing a part of it. Heavy: for a short list, use `Select`. */
export function ComboBox<Answers extends FieldValues, Saved>({
  control,
  name,
  label,
  hint,
  isOptional,
  isDisabled = false,
  options,
}: ComboBoxProps<Answers, Saved>) {
  const { field, fieldState } = useController({ control, name });
  const value: string = field.value;
  return (
    <I18nProvider locale="en-GB">
      <AriaComboBox
        className={classNames(fieldStyles.field)}
        data-field={name}
        value={value || null}
        onChange={(key) => field.onChange(key === null ? '' : String(key))}
        onBlur={field.onBlur}
        isInvalid={fieldState.invalid}
        isDisabled={isDisabled}
        validationBehavior="aria"
        menuTrigger="focus"
        defaultItems={options}
      >
        <FieldHead label={label} hint={hint} isOptional={isOptional} />
        <div className={styles.box}>
          <Input ref={field.ref} className={classNames(fieldStyles.input, styles.input)} />
          <Button className={classNames(styles.open)}>
            <Icon name="chevron-down" />
          </Button>
        </div>
        <FieldProblem message={fieldState.error?.message} />
        <Popover className={classNames(styles.popover)}>
          <ListBox className={classNames(styles.list)} items={options}>
            {(option) => (
              <ListBoxItem
                id={option.value}
                textValue={option.label}
                className={classNames(styles.option)}
              >
                {option.label}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </AriaComboBox>
    </I18nProvider>
  );
}
