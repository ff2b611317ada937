import { useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { ActionView } from '#domain/plans/actionView.ts';
import { blankProgress } from '#domain/progress/progressDraft.ts';
import { recordSigned, type SignedUpdate } from '#domain/progress/recordSigned.ts';
import { useAuthor, useSaveAuthor } from '#queries/author.ts';
import { useDraft } from '#queries/drafts.ts';
import { useSaveFact } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';
import { DraftIsBack } from '#ui/DraftIsBack.tsx';
import { byRule } from '#ui/fields/byRule.ts';
import { ProblemSummary } from '#ui/fields/ProblemSummary.tsx';
import { SaveButton } from '#ui/fields/SaveButton.tsx';
import { useKeepAnswers } from '#ui/fields/useKeepAnswers.ts';
import { NotSaved } from '#ui/NotSaved.tsx';
import { PersonalDataDialog } from '#ui/overlays/PersonalDataDialog.tsx';
import { type Answers, answersOf, draftOf, type KeptAnswers } from './answers.ts';
import { Arrived } from './Arrived.tsx';
import { personalDataOf } from './personalData.ts';
import { ProgressFields } from './ProgressFields.tsx';
import styles from './RecordProgress.module.css';
import { sayProblem } from './words.ts';
import { WhoYouAre } from './WhoYouAre.tsx';

interface RecordProgressFormProps {
  readonly view: ActionView;
  readonly onSaved: () => void;
}

export function RecordProgressForm({ view, onSaved }: RecordProgressFormProps) {
  const { action, milestones, updates } = view;
  const { today } = useServices();
  const author = useAuthor();
  const saveAuthor = useSaveAuthor();
  const saveFact = useSaveFact('progress-update');
  const { kept, keep, drop } = useDraft<KeptAnswers>(`record:${action.id}`);
  const [blank] = useState(() => answersOf(blankProgress(view, today())));
  const [restored, setRestored] = useState(kept);
  const [known] = useState(() => kept?.known ?? updates.map(({ id }) => id));
  const [asked, setAsked] = useState<SignedUpdate | null>(null);
  const isSaving = useRef(false);

  const rule = (answers: Answers) =>
    recordSigned(draftOf(answers), {
      action: action.id,
      isJudgedByMilestones: milestones.length > 0,
      start: action.value.start,
      corrects: null,
      today: today(),
      isAuthorKnown: author.name !== '',
    });
  const { control, handleSubmit, subscribe, reset, getValues, setValue } = useForm<
    Answers,
    unknown,
    SignedUpdate
  >({ defaultValues: { ...blank, ...kept?.answers }, resolver: byRule(rule, sayProblem) });
  useKeepAnswers(subscribe, (answers) => keep({ answers, on: today(), known }));

  const save = async ({ update, author: signed }: SignedUpdate) => {
    // Two quick presses of Ctrl+Enter are one update.
    if (isSaving.current) return;
    isSaving.current = true;
    try {
      if (signed) await saveAuthor.mutateAsync(signed);
      await saveFact.save(action.scope, update);
      await drop();
      onSaved();
    } catch {
      // Said in the form, where all that was typed still is.
      isSaving.current = false;
      setAsked(null);
    }
  };
  const submit = handleSubmit(async (signed) => {
    if (personalDataOf(signed.update).length > 0) setAsked(signed);
    else await save(signed);
  });
  const discard = async () => {
    setRestored(null);
    reset(blank);
    await drop();
  };

  return (
    <form
      className={styles.form}
      aria-label={`Record progress: ${action.value.title}`}
      noValidate
      onSubmit={submit}
    >
      {restored && <DraftIsBack on={restored.on} onDiscard={discard} />}
      {!isSaving.current && (
        <Arrived view={view} known={known} getValues={getValues} setValue={setValue} />
      )}
      {(saveFact.error ?? saveAuthor.error) && <NotSaved />}
      <ProblemSummary control={control} />
      <ProgressFields control={control} view={view} today={today()} />
      {author.name === '' && <WhoYouAre control={control} />}
      <div>
        <SaveButton isPending={saveFact.isPending || saveAuthor.isPending}>
          Save progress
        </SaveButton>
      </div>
      <PersonalDataDialog
        hints={asked ? personalDataOf(asked.update) : []}
        isPending={saveFact.isPending}
        onSave={() => asked && void save(asked)}
        onBack={() => setAsked(null)}
      />
    </form>
  );
}
