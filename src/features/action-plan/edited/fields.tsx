import { Link } from '@tanstack/react-router';
import type { KeyboardEvent, ReactNode } from 'react';
import { useFormState } from 'react-hook-form';
import type { PlanRow } from '#domain/plans/planRow.ts';
import { useServices } from '#queries/services.ts';
import { FIELD_WORDS } from '#ui/actionWords.ts';
import { Button } from '#ui/Button.tsx';
import { DayField } from '#ui/fields/DayField.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { NotSaved } from '#ui/NotSaved.tsx';
import styles from './fields.module.css';
import { useRowForm } from './rowForm.ts';

export function TitleField() {
  const { control } = useRowForm();
  return (
    <Cell>
      <TextField control={control} name="title" label={FIELD_WORDS.title} />
    </Cell>
  );
}

export function ObjectiveField() {
  const { control } = useRowForm();
  return (
    <Cell>
      <TextField control={control} name="objective" label={FIELD_WORDS.objective} />
    </Cell>
  );
}

export function LeadFields() {
  const { control, choices } = useRowForm();
  return (
    <Cell>
      <Select
        control={control}
        name="leadAgency"
        label={FIELD_WORDS.leadAgency}
        options={choices.agencies}
        blank="No lead agency yet"
      />
      <TextField control={control} name="leadRole" label={FIELD_WORDS.leadRole} />
    </Cell>
  );
}

export function StartField() {
  const { control } = useRowForm();
  const { today } = useServices();
  return (
    <Cell>
      <DayField control={control} name="start" label={FIELD_WORDS.start} hint="" today={today()} />
    </Cell>
  );
}

interface LinkToFormProps {
  readonly row: PlanRow;
  /** What stands there, and stays as it is. */
  readonly children: ReactNode;
}

/** What a table may not change: that needs an update, with words of its own. */
export const ByRecording = ({ row: { action }, children }: LinkToFormProps) => (
  <Cell>
    {children}
    <Link to="/actions/$action/record" params={{ action: action.id }}>
      Record progress
    </Link>
  </Cell>
);

/** A due day is moved with a reason, on a page of its own. */
export const ByDeciding = ({ row: { action }, children }: LinkToFormProps) => (
  <Cell>
    {children}
    <Link to="/actions/$action/due-date" params={{ action: action.id }}>
      Move the date
    </Link>
  </Cell>
);

interface RowButtonsProps {
  readonly row: PlanRow;
}

export function RowButtons({ row: { action } }: RowButtonsProps) {
  const { control, shownFields, isPending, hasFailed, save, cancel } = useRowForm();
  const { errors } = useFormState({ control });
  // Of fields that the table does not show: the others say it themselves.
  const hidden = Object.entries(errors).filter(
    ([field]) => !shownFields.some((shown) => shown === field),
  );
  return (
    <Cell>
      <Button look="primary" isPending={isPending} onClick={save}>
        {isPending ? 'Saving…' : 'Save'}
      </Button>
      <Button onClick={cancel}>Cancel</Button>
      <Link to="/actions/$action/edit" params={{ action: action.id }}>
        All details
      </Link>
      <span role="alert">
        {hasFailed && <NotSaved />}
        {hidden.map(([field, error]) => (
          <span key={field} className={styles.problem}>
            {error.message}
          </span>
        ))}
      </span>
    </Cell>
  );
}

interface CellProps {
  readonly children: ReactNode;
}

/** Enter saves the row and Escape leaves it as it was, from any of its fields. */
function Cell({ children }: CellProps) {
  const { save, cancel } = useRowForm();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') cancel();
    const isTyping = event.target instanceof HTMLInputElement;
    if (event.key !== 'Enter' || !(isTyping || event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears the keys of the fields within
    <div className={styles.cell} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
