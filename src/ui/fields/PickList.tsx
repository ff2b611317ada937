import { use, useEffect, useEffectEvent, useState } from 'react';
import { ComboBox, ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { type FieldValues, useController } from 'react-hook-form';
import { IconButton } from '../Button.tsx';
import { classNames } from '../classNames.ts';
import { sayNumber } from '../words.ts';
import type { Option } from './Choice.tsx';
import { FieldHead, FieldProblem } from './FieldParts.tsx';
import type { FieldProps } from './field.ts';
import fieldStyles from './field.module.css';
import styles from './PickList.module.css';

interface PickListProps<Answers extends FieldValues, Saved>
  extends FieldProps<Answers, Saved, readonly string[]> {
  readonly options: readonly Option[];
  /** What is said of one that was chosen and is not among the options. */
  readonly unknown: string;
}

/** How many are offered at a time: whoever looks for more types another word. */
const MOST_OFFERED = 20;

/** Some of very many, found by typing a few letters of any of their words. */
export function PickList<Answers extends FieldValues, Saved>({
  control,
  name,
  label,
  hint,
  isOptional,
  isDisabled = false,
  options,
  unknown,
}: PickListProps<Answers, Saved>) {
  const { field, fieldState } = useController({ control, name });
  const [typed, setTyped] = useState('');
  const chosen: readonly string[] = field.value;
  const found = matching(options, typed).filter(({ value }) => !chosen.includes(value));
  const offered = found.slice(0, MOST_OFFERED);
  const add = (value: string) => {
    setTyped('');
    field.onChange([...chosen, value]);
  };

  return (
    <div className={fieldStyles.field} data-field={name}>
      <I18nProvider locale="en-GB">
        <ComboBox
          className={classNames(fieldStyles.field)}
          items={offered}
          // Those that are offered match already, by any of their words and not by their beginning.
          defaultFilter={() => true}
          inputValue={typed}
          onInputChange={setTyped}
          value={null}
          onChange={(key) => {
            if (key !== null) add(String(key));
          }}
          onBlur={field.onBlur}
          allowsEmptyCollection
          isInvalid={fieldState.invalid}
          isDisabled={isDisabled}
          validationBehavior="aria"
        >
          <CloseOnChoice chosen={chosen} />
          <FieldHead label={label} hint={hint} isOptional={isOptional} />
          <Input ref={field.ref} className={classNames(fieldStyles.input)} />
          <FieldProblem message={fieldState.error?.message} />
          <Popover className={classNames(styles.popover)} placement="bottom start">
            <ListBox
              aria-label={label}
              className={classNames(styles.list)}
              renderEmptyState={() => <span className={styles.none}>None has these words</span>}
            >
              {(option: Option) => (
                <ListBoxItem
                  id={option.value}
                  textValue={option.label}
                  className={classNames(styles.option)}
                >
                  <Text slot="label">{option.label}</Text>
                  {option.description && (
                    <Text slot="description" className={classNames(styles.description)}>
                      {option.description}
                    </Text>
                  )}
                </ListBoxItem>
              )}
            </ListBox>
            {found.length > MOST_OFFERED && (
              <p className={styles.more}>
                {sayNumber(found.length - MOST_OFFERED)} more: type another word
              </p>
            )}
          </Popover>
        </ComboBox>
      </I18nProvider>
      {chosen.length > 0 && (
        <ul className={styles.chosen} aria-label={`${label}: chosen`}>
          {chosen.map((value) => {
            const option = options.find((one) => one.value === value);
            const words = option?.label ?? unknown;
            return (
              <li key={value} className={styles.one}>
                <span className={styles.words}>
                  {words}
                  {option?.description && (
                    <span className={styles.description}>{option.description}</span>
                  )}
                </span>
                <IconButton
                  icon="close"
                  label={`Leave out ${words}`}
                  disabled={isDisabled}
                  onClick={() => field.onChange(chosen.filter((one) => one !== value))}
                />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

interface CloseOnChoiceProps {
  readonly chosen: readonly string[];
}

/** The box would stay open, since to its mind nothing was chosen: the choice goes into our list. */
function CloseOnChoice({ chosen }: CloseOnChoiceProps) {
  const state = use(ComboBoxStateContext);
  const close = useEffectEvent(() => state?.close());
  useEffect(() => close(), [chosen]);
  return null;
}

function matching(options: readonly Option[], typed: string): readonly Option[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return options;
  return options.filter(({ label, description = '' }) => {
    const text = `${label} ${description}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
