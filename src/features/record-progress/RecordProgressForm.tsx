import { useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { ActionView } from '#domain/plans/actionView.ts';
import { blankProgress, draftOfUpdate } from '#domain/progress/progressDraft.ts';
import { recordSigned, type SignedUpdate } from '#domain/progress/recordSigned.ts';
import type { Recorded } from '#domain/versions/records.ts';
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
import { useWords } from '#ui/WordsContext.ts';
import { type Answers, answersOf, draftOf, type KeptAnswers } from './answers.ts';
import { Arrived } from './Arrived.tsx';
import { LinkTo } from './LinkTo.ts';
import { personalDataOf } from './personalData.ts';
import { ProgressFields } from './ProgressFields.tsx';
import styles from './RecordProgress.module.css';
import { sayProblem, sayRecorded } from './words.ts';
import { WhoYouAre } from './WhoYouAre.tsx';

interface RecordProgressFormProps {
  readonly view: ActionView;
  /** The update to put right; `null` for a new one. */
  readonly corrects: Recorded<'progress-update'> | null;
  readonly onSaved: () => void;
}

export function RecordProgressForm({ view, corrects, onSaved }: RecordProgressFormProps) {
  const { action, milestones, updates } = view;
  const { today } = useServices();
  const words = useWords();
  const author = useAuthor();
  const saveAuthor = useSaveAuthor();
  const saveFact = useSaveFact('progress-update');
  const draftKey = corrects ? `correct:${corrects.id}` : `record:${action.id}`;
  const { kept, keep, drop } = useDraft<KeptAnswers>(draftKey);
  const [blank] = useState(() =>
    answersOf(corrects ? draftOfUpdate(corrects.value) : blankProgress(view, today())),
  );
  const [restored, setRestored] = useState(kept);
  const [known] = useState(() => kept?.known ?? updates.map(({ id }) => id));
  const [asked, setAsked] = useState<SignedUpdate | null>(null);
  const isSaving = useRef(false);

  const rule = (answers: Answers) =>
    recordSigned(draftOf(answers), {
      action: action.id,
      isJudgedByMilestones: milestones.length > 0,
      start: action.value.start,
      corrects: corrects?.id ?? null,
      today: today(),
      isAuthorKnown: author.name !== '',
    });
  const { control, handleSubmit, subscribe, reset, getValues, setValue } = useForm<
    Answers,
    unknown,
    SignedUpdate
  >({
    defaultValues: { ...blank, ...kept?.answers },
    resolver: byRule(rule, (problem) => sayProblem(words, problem)),
  });
  useKeepAnswers(subscribe, (answers) => keep({ answers, on: today(), known }));

  const save = async ({ update, author: signed }: SignedUpdate) => {
    // Two quick presses of Ctrl+Enter are one update.
    if (isSaving.current) return;
    isSaving.current = true;
    try {
      if (signed) await saveAuthor.mutateAsync(signed);
      await saveFact.save(action.scope, update, sayRecorded(action.value.ref, corrects !== null));
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
      <div className={styles.messages}>
        {restored && <DraftIsBack on={restored.on} onDiscard={discard} />}
        {!isSaving.current && (
          <Arrived view={view} known={known} getValues={getValues} setValue={setValue} />
        )}
        {(saveFact.error ?? saveAuthor.error) && <NotSaved />}
        <ProblemSummary control={control} />
      </div>
      <ProgressFields control={control} view={view} today={today()} />
      {author.name === '' && <WhoYouAre control={control} />}
      <div className={styles.end}>
        <SaveButton isPending={saveFact.isPending || saveAuthor.isPending}>
          {corrects ? 'Save the correction' : 'Save progress'}
        </SaveButton>
        <LinkTo to="/actions/$action" params={{ action: action.id }} look="quiet">
          Leave for now
        </LinkTo>
        <p className={styles.small}>What you type is kept as a draft on this device.</p>
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
