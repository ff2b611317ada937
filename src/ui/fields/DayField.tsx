import { lazy, Suspense, useRef, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { type FieldValues, useController } from 'react-hook-form';
import { readDay, typeDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import { IconButton } from '../Button.tsx';
import { classNames } from '../classNames.ts';
import { FieldHead, FieldProblem } from './FieldParts.tsx';
import type { FieldProps } from './field.ts';
import styles from './field.module.css';

const DayPicker = lazy(async () => ({ default: (await import('./DayPicker.tsx')).DayPicker }));

interface DayFieldProps<Answers extends FieldValues, Saved> extends FieldProps<Answers, Saved> {
  /** Marked in the calendar, which opens there while the field is blank. */
  readonly today: IsoDate;
}

const HINT = 'For example, 12/01/2018';

/** A day as it is typed, day before month, or taken from a calendar. Its value stays text. */
export function DayField<Answers extends FieldValues, Saved>({
  control,
  name,
  label,
  hint = HINT,
  isOptional,
  isDisabled = false,
  today,
}: DayFieldProps<Answers, Saved>) {
  const { field, fieldState } = useController({ control, name });
  const [isOpen, setIsOpen] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const typed = readDay(field.value);

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
      autoComplete="off"
    >
      <FieldHead label={label} hint={hint} isOptional={isOptional} />
      <div ref={row} className={styles.row}>
        <Input ref={field.ref} className={classNames(styles.input)} data-width="short" />
        <IconButton
          icon="calendar"
          label={`Choose a day: ${label}`}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          disabled={isDisabled}
          onClick={() => setIsOpen(true)}
        />
      </div>
      <FieldProblem message={fieldState.error?.message} />
      {isOpen && (
        <Suspense fallback={null}>
          <DayPicker
            label={label}
            day={typed.ok ? typed.value : null}
            today={today}
            anchor={row}
            onClose={() => setIsOpen(false)}
            onChoose={(day) => {
              field.onChange(typeDay(day));
              setIsOpen(false);
            }}
          />
        </Suspense>
      )}
    </AriaTextField>
  );
}
