import { editPartnership, type PartnershipDraft } from '#domain/plans/editPartnership.ts';
import type { Partnership } from '#domain/records/partnership.ts';
import type { Summarised } from '#domain/versions/records.ts';
import { useSaveRecord } from '#queries/saving.ts';
import { byRule } from '#ui/fields/byRule.ts';
import { Choice } from '#ui/fields/Choice.tsx';
import { ProblemSummary } from '#ui/fields/ProblemSummary.tsx';
import { SaveButton } from '#ui/fields/SaveButton.tsx';
import { NumberField, TextField } from '#ui/fields/TextField.tsx';
import { NotSaved } from '#ui/NotSaved.tsx';
import styles from './Settings.module.css';
import { useKeptForm } from './useKeptForm.tsx';
import { REPORTING_OPTIONS, sayPartnershipProblem } from './words.ts';

interface PartnershipFormProps {
  readonly partnership: Summarised<'partnership'>;
  /** Then the form is to be made anew, over what is there now. */
  readonly onSaved: () => void;
}

export function PartnershipForm({ partnership, onSaved }: PartnershipFormProps) {
  const { id, scope, value, heads } = partnership;
  const { save, isPending, error } = useSaveRecord('partnership');
  const { form, seen, drop, notice } = useKeptForm<PartnershipDraft, Partnership>(
    'settings:partnership',
    { answers: { ...value, graceDays: String(value.graceDays) }, seen: heads },
    byRule((draft: PartnershipDraft) => editPartnership(draft, value), sayPartnershipProblem),
  );
  const { control, handleSubmit } = form;

  const saveEdit = handleSubmit(async (edited) => {
    try {
      await save({ recordId: id, scope, seen, value: edited, done: 'Partnership saved' });
    } catch {
      // Said in the form, where all that was typed still is.
      return;
    }
    await drop();
    onSaved();
  });
  return (
    <form className={styles.form} aria-label="The partnership" noValidate onSubmit={saveEdit}>
      {notice}
      {error && <NotSaved />}
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
