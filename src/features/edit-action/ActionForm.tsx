import { useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { type IsoDate, type RecordId, scopeOfSubgroup, type VersionId } from '#domain/ids.ts';
import { personalDataInFields } from '#domain/personalData.ts';
import type { ActionChoices } from '#domain/plans/actionChoices.ts';
import { draftOfAction, freeTextsOfAction } from '#domain/plans/actionDraft.ts';
import { changedFields } from '#domain/plans/changedFields.ts';
import { namesOf } from '#domain/plans/namesOf.ts';
import { type ActionDraft, editAction } from '#domain/plans/editAction.ts';
import type { Action } from '#domain/records/action.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import type { Summarised } from '#domain/versions/records.ts';
import { useDraft } from '#queries/drafts.ts';
import { useRecords } from '#queries/records.ts';
import { type Next, useSaveRecord } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';
import { FIELD_WORDS, sayField, sayFieldValue } from '#ui/actionWords.ts';
import { ChangedMeanwhile } from '#ui/disagreement/ChangedMeanwhile.tsx';
import { DraftIsBack } from '#ui/DraftIsBack.tsx';
import { byRule } from '#ui/fields/byRule.ts';
import { ProblemSummary } from '#ui/fields/ProblemSummary.tsx';
import { SaveButton } from '#ui/fields/SaveButton.tsx';
import { useKeepAnswers } from '#ui/fields/useKeepAnswers.ts';
import { NotSaved } from '#ui/NotSaved.tsx';
import { PersonalDataDialog } from '#ui/overlays/PersonalDataDialog.tsx';
import { useWords } from '#ui/WordsContext.ts';
import styles from './ActionForm.module.css';
import { useToast } from '#ui/Toasts.tsx';
import { ActionFields } from './ActionFields.tsx';
import { sayActionProblem } from '#ui/actionProblemWords.ts';

/** The action as it was when the form was opened: a change is written against this, and no other. */
export interface Opened {
  /** `null` for a new one. */
  readonly action: RecordId<'action'> | null;
  readonly before: Action;
  readonly seen: readonly VersionId[];
}

interface KeptAnswers extends Opened {
  readonly answers: ActionDraft;
  /** The day of the last change. */
  readonly on: IsoDate;
}

interface ActionFormProps {
  readonly draftKey: string;
  readonly label: string;
  readonly saveLabel: string;
  readonly opened: Opened;
  /** The action as it is by now; absent for a new one. */
  readonly now?: Summarised<'action'>;
  readonly choices: ActionChoices;
  /** What else is saved with a new action: the follow-up that it came from is closed. */
  readonly also?: (action: RecordId<'action'>) => readonly Next<RecordKind>[];
  /** @param words what came of it */
  readonly onSaved: (action: RecordId<'action'>) => void;
}

export function ActionForm({
  draftKey,
  opened,
  now,
  choices,
  also,
  onSaved,
  ...labels
}: ActionFormProps) {
  const { today } = useServices();
  const words = useWords();
  const names = useRecords(namesOf);
  const toast = useToast();
  const record = useSaveRecord('action');
  const { kept, keep, drop } = useDraft<KeptAnswers>(draftKey);
  const [restored, setRestored] = useState(kept);
  // A draft goes on from what its writer saw, however long ago that was.
  const [from, setFrom] = useState<Opened>(kept ?? opened);
  const [asked, setAsked] = useState<Action | null>(null);
  const isSaving = useRef(false);

  const { refsTaken, linkOf, agreedDue } = choices;
  const context = { id: from.action, before: from.before, agreedDue, refsTaken, linkOf };
  const { control, handleSubmit, subscribe, reset } = useForm<ActionDraft, unknown, Action>({
    defaultValues: { ...draftOfAction(from.before), ...kept?.answers },
    resolver: byRule(
      (draft: ActionDraft) => editAction(draft, { ...context, today: today() }),
      sayActionProblem,
    ),
  });
  const { action, before, seen } = from;
  useKeepAnswers(subscribe, (answers) => keep({ answers, on: today(), action, before, seen }));

  const save = async (value: Action) => {
    // Two quick presses of Ctrl+Enter are one save.
    if (isSaving.current) return;
    isSaving.current = true;
    try {
      const isChanged = action === null || changedFields(before, value).length > 0;
      const scope = scopeOfSubgroup(value.subgroup);
      const done = action === null ? `${value.ref} added` : `Details of ${value.ref} saved`;
      const edit = { recordId: action, scope, seen, value, done, ...(also && { also }) };
      const id = isChanged ? await record.save(edit) : action;
      if (!isChanged) toast('Nothing was changed');
      await drop();
      onSaved(id);
    } catch {
      // Said in the form, where all that was typed still is.
      isSaving.current = false;
      setAsked(null);
    }
  };
  const personal = (value: Action) => personalDataInFields(freeTextsOfAction(value));
  const submit = handleSubmit(async (value) => {
    if (personal(value).length > 0) setAsked(value);
    else await save(value);
  });
  const discard = async () => {
    const fresh = now ? { action: now.id, before: now.value, seen: now.heads } : opened;
    setRestored(null);
    setFrom(fresh);
    reset(draftOfAction(fresh.before));
    await drop();
  };

  return (
    <form className={styles.form} aria-label={labels.label} noValidate onSubmit={submit}>
      <div className={styles.messages}>
        {restored && <DraftIsBack on={restored.on} onDiscard={discard} />}
        {now && !isSaving.current && (
          <ChangedMeanwhile
            before={before}
            now={now}
            sayField={sayField}
            sayValue={(field, value) => sayFieldValue(words, field, value, names)}
          />
        )}
        {record.error && <NotSaved />}
        <ProblemSummary control={control} />
      </div>
      <ActionFields control={control} from={from} choices={choices} today={today()} />
      <div className={styles.end}>
        <SaveButton isPending={record.isPending}>{labels.saveLabel}</SaveButton>
        <p className={styles.quiet}>What you type is kept as a draft on this device.</p>
      </div>
      <PersonalDataDialog
        hints={
          asked ? personal(asked).map((hint) => ({ ...hint, label: FIELD_WORDS[hint.field] })) : []
        }
        isPending={record.isPending}
        onSave={() => asked && void save(asked)}
        onBack={() => setAsked(null)}
      />
    </form>
  );
}
