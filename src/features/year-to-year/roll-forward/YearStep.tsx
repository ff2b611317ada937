import { useCallback } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import type { IsoDate } from '#domain/ids.ts';
import type { RollForward } from '#domain/rollForward/rollForward.ts';
import {
  laterYears,
  prioritiesOf,
  type RollForwardDraft,
} from '#domain/rollForward/rollForwardDraft.ts';
import { planYearLines } from '#domain/structure/lists.ts';
import { inYear } from '#domain/structure/priorityOrder.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { CheckboxList } from '#ui/fields/CheckboxList.tsx';
import { Choice } from '#ui/fields/Choice.tsx';
import { DayField } from '#ui/fields/DayField.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import styles from '../Steps.module.css';

export type RollForwardForm = UseFormReturn<RollForwardDraft, unknown, RollForward | null>;

interface YearStepProps {
  readonly form: RollForwardForm;
  readonly today: IsoDate;
}

/** Which plan year ends, into which it goes on, and with which priorities. */
export function YearStep({ form: { control }, today }: YearStepProps) {
  const from = useWatch({ control, name: 'from' });
  const into = useWatch({ control, name: 'into' });
  const show = useCallback(
    (records: Records, asAt: IsoDate) => ({
      years: planYearLines(records, asAt).map(({ record: { id }, name }) => ({
        ...{ value: id, label: name },
      })),
      later: laterYears(records, from).map(({ id, value }) => ({ value: id, label: value.label })),
      priorities: prioritiesOf(records, from).map(({ id, value }) => ({
        value: id,
        label: inYear(value, from as never)?.title ?? '',
      })),
    }),
    [from],
  );
  const { years, later, priorities } = useRecords(show);
  return (
    <section className={styles.part}>
      <Select
        control={control}
        name="from"
        label="The plan year that ends"
        options={years}
        blank="Choose a plan year"
      />
      <Select
        control={control}
        name="into"
        label="The plan year it goes on into"
        options={later}
        blank="A new plan year"
      />
      {into === '' && (
        <>
          <TextField
            control={control}
            name="label"
            label="Called"
            hint="For example, 2018-19"
            width="short"
          />
          <DayField control={control} name="start" label="First day" today={today} />
          <DayField control={control} name="end" label="Last day" today={today} />
        </>
      )}
      {priorities.length > 0 && (
        <CheckboxList
          control={control}
          name="priorities"
          label="Priorities that go on"
          hint="Under the title they have; it can be changed afterwards, and so can their history"
          options={priorities}
          isOptional
        />
      )}
      <Choice
        control={control}
        name="isSuperseded"
        label="Is the plan of the year that ends superseded?"
        hint="Once the new plan is adopted. It can be said later, with the plan year"
        options={[
          { value: 'no', label: 'Not yet' },
          { value: 'yes', label: 'Yes, it is superseded' },
        ]}
        isInline
      />
    </section>
  );
}
