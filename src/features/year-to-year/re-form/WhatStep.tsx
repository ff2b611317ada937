import { type UseFormReturn, useWatch } from 'react-hook-form';
import type { IsoDate } from '#domain/ids.ts';
import type { ReformDraft } from '#domain/reform/reformDraft.ts';
import { atWork } from '#domain/reform/reformSteps.ts';
import type { Reform } from '#domain/reform/reformSubgroups.ts';
import { LONGEST_NOTE } from '#domain/text.ts';
import { useRecords } from '#queries/records.ts';
import { CheckboxList } from '#ui/fields/CheckboxList.tsx';
import { Choice } from '#ui/fields/Choice.tsx';
import { DayField } from '#ui/fields/DayField.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { TextArea } from '#ui/fields/TextArea.tsx';
import styles from '../Steps.module.css';
import { WAY_OPTIONS } from './words.ts';

export type ReformForm = UseFormReturn<ReformDraft, unknown, Reform | null>;

interface WhatStepProps {
  readonly form: ReformForm;
  readonly today: IsoDate;
}

/** Which subgroups it is about, what happens to them, from when, and why. */
export function WhatStep({ form: { control }, today }: WhatStepProps) {
  const way = useWatch({ control, name: 'way' });
  const subgroups = useRecords(atWork).map(({ id, value }) => ({ value: id, label: value.name }));
  return (
    <section className={styles.part}>
      <Choice control={control} name="way" label="What happens?" options={WAY_OPTIONS} />
      {way === 'merge' ? (
        <CheckboxList
          control={control}
          name="several"
          label="Which subgroups are merged?"
          options={subgroups}
        />
      ) : (
        <Select
          control={control}
          name="one"
          label="Which subgroup?"
          options={subgroups}
          blank="Choose a subgroup"
        />
      )}
      <DayField control={control} name="on" label="From which day" today={today} />
      <TextArea
        control={control}
        name="reason"
        label="Why"
        hint="It is kept with each action that moves, for example: re-formed as the Strategic Assessment recommends"
        limit={LONGEST_NOTE}
      />
    </section>
  );
}
