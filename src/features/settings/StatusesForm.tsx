import { STATUSES } from '#domain/progress/status.ts';
import { USUAL_RULES } from '#domain/records/partnership.ts';
import {
  draftOfStatuses,
  editStatuses,
  LONGEST_LABEL,
  type StatusesDraft,
} from '#domain/settings/editStatuses.ts';
import { useSaveRecord } from '#queries/saving.ts';
import { Button } from '#ui/Button.tsx';
import { byRule } from '#ui/fields/byRule.ts';
import { ProblemSummary } from '#ui/fields/ProblemSummary.tsx';
import { SaveButton } from '#ui/fields/SaveButton.tsx';
import { NumberField } from '#ui/fields/TextField.tsx';
import { NotSaved } from '#ui/NotSaved.tsx';
import { USUAL_STATUS_WORDS } from '#ui/partnershipWords.ts';
import { useToast } from '#ui/Toasts.tsx';
import type { APartnership } from './OfPartnership.tsx';
import styles from './Settings.module.css';
import { StatusWordsFields } from './StatusWordsFields.tsx';
import { useKeptForm } from './useKeptForm.tsx';
import { RULE_FIELDS, sayStatusesProblem } from './partnershipWords.ts';

interface StatusesFormProps {
  readonly partnership: APartnership;
  /** Then the form is to be made anew, over what is there now. */
  readonly onSaved: () => void;
}

export function StatusesForm({ partnership, onSaved }: StatusesFormProps) {
  const { id, scope, value, heads } = partnership;
  const { save, isPending, error } = useSaveRecord('partnership');
  const toast = useToast();
  const { form, seen, drop, notice } = useKeptForm(
    'settings:statuses',
    { answers: draftOfStatuses(value, USUAL_STATUS_WORDS), seen: heads },
    byRule((draft: StatusesDraft) => editStatuses(draft, USUAL_STATUS_WORDS), sayStatusesProblem),
  );
  const { control, handleSubmit, setValue } = form;
  const usual = draftOfStatuses({ statusWords: {}, rules: USUAL_RULES }, USUAL_STATUS_WORDS);

  const saveEdit = handleSubmit(async (changed) => {
    const edited = { ...value, ...changed };
    const done = 'Status words and rules saved';
    try {
      await save({ recordId: id, scope, seen, value: edited, done });
    } catch {
      // Said in the form, where all that was typed still is.
      return;
    }
    await drop();
    onSaved();
  });
  const putBack = (part: 'words' | 'rules') => {
    setValue(part, usual[part], { shouldDirty: true });
    toast(
      `The usual ${part === 'words' ? 'words' : 'rules'} are in the form again. Save to use them.`,
    );
  };
  return (
    <form
      className={styles.form}
      aria-label="Status words and rules"
      noValidate
      onSubmit={saveEdit}
    >
      {notice}
      {error && <NotSaved />}
      <ProblemSummary control={control} />
      <section className={styles.part} aria-label="Words">
        <h2 className={styles.partTitle}>Words</h2>
        <p className={styles.quiet}>
          At most {LONGEST_LABEL} characters for what a status is called, so that it fits a column;
          what it means stands in the key. The shape stays, and whatever is past its due date reads
          Overdue.
        </p>
        {STATUSES.map((status) => (
          <StatusWordsFields key={status} control={control} status={status} />
        ))}
        <div>
          <Button onClick={() => putBack('words')}>Back to the usual words</Button>
        </div>
      </section>
      <section className={styles.part} aria-label="Rules">
        <h2 className={styles.partTitle}>Rules</h2>
        {RULE_FIELDS.map(({ rule, label, hint }) => (
          <NumberField key={rule} control={control} name={`rules.${rule}`} {...{ label, hint }} />
        ))}
        <div>
          <Button onClick={() => putBack('rules')}>Back to the usual rules</Button>
        </div>
      </section>
      <div>
        <SaveButton isPending={isPending}>Save words and rules</SaveButton>
      </div>
    </form>
  );
}
