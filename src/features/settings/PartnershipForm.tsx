import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { editPartnership, type PartnershipDraft } from '#domain/plans/editPartnership.ts';
import type { Partnership } from '#domain/records/partnership.ts';
import type { Summarised } from '#domain/versions/records.ts';
import { useSaveRecord } from '#queries/saving.ts';
import { byRule } from '#ui/fields/byRule.ts';
import { Choice } from '#ui/fields/Choice.tsx';
import { ProblemSummary } from '#ui/fields/ProblemSummary.tsx';
import { SaveButton } from '#ui/fields/SaveButton.tsx';
import { NumberField, TextField } from '#ui/fields/TextField.tsx';
import styles from './Settings.module.css';
import { REPORTING_OPTIONS, sayPartnershipProblem } from './words.ts';

interface PartnershipFormProps {
  readonly partnership: Summarised<'partnership'>;
  /** Then the form is to be made anew, over what is there now. */
  readonly onSaved: () => void;
}

export function PartnershipForm({ partnership, onSaved }: PartnershipFormProps) {
  const { id, scope, value } = partnership;
  // What another tab changes meanwhile is taken into fields that nobody typed in here, and merged.
  const [seen] = useState(partnership.heads);
  const { save, isPending, error } = useSaveRecord('partnership');
  const { control, handleSubmit } = useForm<PartnershipDraft, unknown, Partnership>({
    values: { ...value, graceDays: String(value.graceDays) },
    resetOptions: { keepDirtyValues: true },
    resolver: byRule((draft) => editPartnership(draft, value), sayPartnershipProblem),
  });
  if (error) throw error;

  const saveEdit = handleSubmit(async (edited) => {
    await save({ recordId: id, scope, seen, value: edited, done: 'Partnership saved' });
    onSaved();
  });
  return (
    <form className={styles.form} aria-label="The partnership" noValidate onSubmit={saveEdit}>
      <ProblemSummary control={control} />
      <TextField control={control} name="name" label="Name" />
      <TextField
        control={control}
        name="shortName"
        label="Short name"
        hint="As people say it, for example SMP"
        isOptional
      />
      <TextField control={control} name="area" label="Area" isOptional />
      <Choice
        control={control}
        name="reportingPeriod"
        label="Reporting period"
        options={REPORTING_OPTIONS}
        isInline
      />
      <NumberField
        control={control}
        name="graceDays"
        label="Days of grace"
        hint="After a period ends, 0 to 90: until then an update is due, not missing"
      />
      <div>
        <SaveButton isPending={isPending}>Save the partnership</SaveButton>
      </div>
    </form>
  );
}
