import { useState } from 'react';
import { type Period, typeDay } from '#domain/calendar.ts';
import {
  type CycleNoteDraft,
  editCycleNote,
  LONGEST_CYCLE_NOTE,
} from '#domain/cycle/editCycleNote.ts';
import { PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import { personalDataInFields } from '#domain/personalData.ts';
import type { CycleNote } from '#domain/records/cycleNote.ts';
import type { Summarised } from '#domain/versions/records.ts';
import { useRetiring, useSaveRecord } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';
import { Button } from '#ui/Button.tsx';
import { byRule } from '#ui/fields/byRule.ts';
import { DayField } from '#ui/fields/DayField.tsx';
import { ProblemSummary } from '#ui/fields/ProblemSummary.tsx';
import { SaveButton } from '#ui/fields/SaveButton.tsx';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { NotSaved } from '#ui/NotSaved.tsx';
import { PersonalDataDialog } from '#ui/overlays/PersonalDataDialog.tsx';
import { sayCycleNoteProblem } from './partnershipWords.ts';
import styles from './Settings.module.css';
import { useKeptForm } from './useKeptForm.tsx';

interface CycleNoteFormProps {
  readonly period: Period;
  /** `null` while there is none for the period. */
  readonly note: Summarised<'cycle-note'> | null;
  /** Then the form is to be made anew, over what is there now. */
  readonly onSaved: () => void;
}

export function CycleNoteForm({ period, note, onSaved }: CycleNoteFormProps) {
  const { today } = useServices();
  const { save, isPending, error } = useSaveRecord('cycle-note');
  const retiring = useRetiring();
  const [asked, setAsked] = useState<CycleNote | null>(null);
  const { form, seen, drop, notice } = useKeptForm(
    `settings:cycle-note:${period.id}`,
    { answers: draftOf(note?.value ?? null), seen: note?.heads ?? [] },
    byRule((draft: CycleNoteDraft) => editCycleNote(draft, period), sayCycleNoteProblem),
  );
  const { control, handleSubmit } = form;

  const keep = async (value: CycleNote) => {
    const done = `Note for ${period.label} saved`;
    try {
      // Where it was taken away meanwhile, what is saved is a new one.
      const over = { recordId: note?.id ?? null, seen: note ? seen : [] };
      await save({ ...over, scope: PARTNERSHIP_SCOPE, value, done });
    } catch {
      // Said in the form, where all that was typed still is.
      setAsked(null);
      return;
    }
    await drop();
    onSaved();
  };
  const submit = handleSubmit(async (value) => {
    if (personalIn(value).length > 0) setAsked(value);
    else await keep(value);
  });
  const takeAway = async (written: Summarised<'cycle-note'>) => {
    try {
      await retiring.retire(written, `Note for ${period.label} taken away`);
    } catch {
      return;
    }
    await drop();
    onSaved();
  };
  return (
    <form
      className={styles.form}
      aria-label={`Note for ${period.label}`}
      noValidate
      onSubmit={submit}
    >
      {notice}
      {(error ?? retiring.error) && <NotSaved />}
      <ProblemSummary control={control} />
      <TextArea
        control={control}
        name="text"
        label="Note"
        hint="For example, what each update should say this time, and where questions go"
        limit={LONGEST_CYCLE_NOTE}
      />
      <DayField
        control={control}
        name="dueBy"
        label="Updates are asked for by"
        hint="Nothing is refused afterwards: it says when you would like to have them"
        today={today()}
        isOptional
      />
      <div className={styles.buttons}>
        <SaveButton isPending={isPending}>Save the note</SaveButton>
        {note && (
          <Button isPending={retiring.isPending} onClick={() => void takeAway(note)}>
            Take the note away
          </Button>
        )}
      </div>
      <PersonalDataDialog
        hints={asked ? personalIn(asked) : []}
        isPending={isPending}
        onSave={() => asked && void keep(asked)}
        onBack={() => setAsked(null)}
      />
    </form>
  );
}

const draftOf = (note: CycleNote | null): CycleNoteDraft => ({
  text: note?.text ?? '',
  dueBy: note?.dueBy ? typeDay(note.dueBy) : '',
});

const personalIn = ({ text }: CycleNote) =>
  personalDataInFields([['Note', text]]).map((hint) => ({ ...hint, label: hint.field }));
