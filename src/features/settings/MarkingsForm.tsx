import { MARKINGS } from '#domain/records/subgroup.ts';
import { editMarkings, type MarkingsDraft } from '#domain/settings/editMarkings.ts';
import { useSaveRecord } from '#queries/saving.ts';
import { Button } from '#ui/Button.tsx';
import { byRule } from '#ui/fields/byRule.ts';
import { Choice } from '#ui/fields/Choice.tsx';
import { ProblemSummary } from '#ui/fields/ProblemSummary.tsx';
import { SaveButton } from '#ui/fields/SaveButton.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { NotSaved } from '#ui/NotSaved.tsx';
import { sayMarking, USUAL_MARKING_WORDS } from '#ui/partnershipWords.ts';
import { useToast } from '#ui/Toasts.tsx';
import { useWords } from '#ui/WordsContext.ts';
import type { APartnership } from './OfPartnership.tsx';
import styles from './Settings.module.css';
import { useKeptForm } from './useKeptForm.tsx';
import { MARKING_HINTS, sayMarkingsProblem } from './partnershipWords.ts';

interface MarkingsFormProps {
  readonly partnership: APartnership;
  /** Then the form is to be made anew, over what is there now. */
  readonly onSaved: () => void;
}

export function MarkingsForm({ partnership, onSaved }: MarkingsFormProps) {
  const { id, scope, value, heads } = partnership;
  const words = useWords();
  const { save, isPending, error } = useSaveRecord('partnership');
  const toast = useToast();
  const answers: MarkingsDraft = {
    words: { ...USUAL_MARKING_WORDS, ...value.markingWords },
    defaultMarking: value.defaultMarking === 'public' ? 'official' : value.defaultMarking,
  };
  const { form, seen, drop, notice } = useKeptForm(
    'settings:markings',
    { answers, seen: heads },
    byRule((draft: MarkingsDraft) => editMarkings(draft, USUAL_MARKING_WORDS), sayMarkingsProblem),
  );
  const { control, handleSubmit, setValue } = form;

  const saveEdit = handleSubmit(async (changed) => {
    const edited = { ...value, ...changed };
    try {
      await save({ recordId: id, scope, seen, value: edited, done: 'Markings saved' });
    } catch {
      // Said in the form, where all that was typed still is.
      return;
    }
    await drop();
    onSaved();
  });
  const putBack = () => {
    setValue('words', USUAL_MARKING_WORDS, { shouldDirty: true });
    toast('The usual words are in the form again. Save to use them.');
  };
  return (
    <form className={styles.form} aria-label="Markings" noValidate onSubmit={saveEdit}>
      {notice}
      {error && <NotSaved />}
      <ProblemSummary control={control} />
      {MARKINGS.map((marking) => (
        <TextField
          key={marking}
          control={control}
          name={`words.${marking}`}
          label={`Instead of “${USUAL_MARKING_WORDS[marking]}”`}
          hint={MARKING_HINTS[marking]}
        />
      ))}
      <Choice
        control={control}
        name="defaultMarking"
        label="Unless somebody chooses"
        hint="What a new snapshot, the board pack and files are marked. Never lower than the most sensitive action or subgroup in them"
        options={(['official', 'official-sensitive'] as const).map((marking) => ({
          value: marking,
          label: sayMarking(words, marking),
        }))}
      />
      <div className={styles.buttons}>
        <SaveButton isPending={isPending}>Save the markings</SaveButton>
        <Button onClick={putBack}>Back to the usual words</Button>
      </div>
    </form>
  );
}
