import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { blankProgress, draftOfUpdate, reopens } from '#domain/progress/progressDraft.ts';
import { recordSigned, type SignedUpdate } from '#domain/progress/recordSigned.ts';
import type { RecordView } from '#domain/progress/recordView.ts';
import type { Recorded } from '#domain/versions/records.ts';
import { useAuthor } from '#queries/author.ts';
import type { OpenFollowUp } from '#queries/followUps.ts';
import { useDraft } from '#queries/drafts.ts';
import { useServices } from '#queries/services.ts';
import { Button } from '#ui/Button.tsx';
import { DraftIsBack } from '#ui/DraftIsBack.tsx';
import { byRule } from '#ui/fields/byRule.ts';
import { ProblemSummary } from '#ui/fields/ProblemSummary.tsx';
import { SaveButton } from '#ui/fields/SaveButton.tsx';
import { useKeepAnswers } from '#ui/fields/useKeepAnswers.ts';
import { NotSaved } from '#ui/NotSaved.tsx';
import { useWords } from '#ui/WordsContext.ts';
import { type Answers, answersOf, draftOf, type KeptAnswers } from './answers.ts';
import { Arrived } from './Arrived.tsx';
import { LinkTo } from './LinkTo.ts';
import { personalDataOf } from './personalData.ts';
import { ProgressFields } from './ProgressFields.tsx';
import { type Question, Questions } from './Questions.tsx';
import styles from './RecordProgress.module.css';
import { useSaveProgress } from './useSaveProgress.ts';
import { sayProblem, sayRecorded } from './words.ts';
import { WhoYouAre } from './WhoYouAre.tsx';

/** What is done once it is saved: the first is what Ctrl+Enter does. */
export interface WayOn {
  readonly label: string;
  readonly go: () => void;
}

interface RecordProgressFormProps {
  readonly view: RecordView;
  /** The update to put right; `null` for a new one. */
  readonly corrects: Recorded<'progress-update'> | null;
  /** The follow-up of a meeting that it answers; `null` for none. */
  readonly followed: OpenFollowUp | null;
  /** One or two. */
  readonly ways: readonly [WayOn, ...WayOn[]];
  /** Whether its first field takes the focus: where forms follow on each other. */
  readonly takesFocus: boolean;
  /** Once it is being saved, and again where that failed. */
  readonly onSaving: (isSaving: boolean) => void;
}

export function RecordProgressForm(props: RecordProgressFormProps) {
  const { view, corrects, ways, takesFocus, onSaving } = props;
  const { action, milestones, updates, currentDue } = view;
  const { today } = useServices();
  const words = useWords();
  const author = useAuthor();
  const saving = useSaveProgress(action, props.followed);
  const draftKey = corrects ? `correct:${corrects.id}` : `record:${action.id}`;
  const { kept, keep, drop } = useDraft<KeptAnswers>(draftKey);
  const [blank] = useState(() =>
    answersOf(corrects ? draftOfUpdate(corrects.value) : blankProgress(view, today())),
  );
  const [restored, setRestored] = useState(kept);
  const [known] = useState(() => kept?.known ?? updates.map(({ id }) => id));
  const [asked, setAsked] = useState<Asked | null>(null);
  const isSaving = useRef(false);

  const rule = (answers: Answers) =>
    recordSigned(draftOf(answers), {
      action: action.id,
      isJudgedByMilestones: milestones.length > 0,
      start: action.value.start,
      corrects: corrects?.id ?? null,
      locked: view.locked,
      ...{ currentDue, today: today(), isAuthorKnown: author.name !== '' },
    });
  const { control, handleSubmit, subscribe, reset, getValues, setValue, setFocus } = useForm<
    Answers,
    unknown,
    SignedUpdate
  >({
    defaultValues: { ...blank, ...kept?.answers },
    resolver: byRule(rule, (problem) => sayProblem(words, problem)),
  });
  useKeepAnswers(subscribe, (answers) => keep({ answers, on: today(), known }));
  useEffect(() => {
    // After the page itself has taken the focus, as each new one does.
    const frame = takesFocus ? requestAnimationFrame(() => setFocus('status')) : 0;
    return () => cancelAnimationFrame(frame);
  }, [takesFocus, setFocus]);

  const save = async (signed: SignedUpdate, way: WayOn) => {
    // Two quick presses of Ctrl+Enter are one update.
    if (isSaving.current) return;
    isSaving.current = true;
    onSaving(true);
    try {
      await saving.save(signed, sayRecorded(action.value.ref, corrects !== null));
      // Nobody waits for what was typed to be forgotten: it is in the log.
      drop().catch(() => undefined);
      way.go();
    } catch {
      // Said in the form, where all that was typed still is.
      isSaving.current = false;
      onSaving(false);
      setAsked(null);
    }
  };
  const askOrSave = (signed: SignedUpdate, way: WayOn, answered: Question | null) => {
    const questions: Question[] = [];
    if (!corrects && reopens(view, signed.update)) questions.push('reopen');
    if (personalDataOf(signed).length > 0) questions.push('personal-data');
    const question = questions[answered ? questions.indexOf(answered) + 1 : 0];
    if (question) setAsked({ signed, way, question });
    else void save(signed, way);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    const pressed = (event.nativeEvent as globalThis.SubmitEvent).submitter?.dataset['way'];
    const way = ways[Number(pressed ?? 0)] ?? ways[0];
    void handleSubmit((signed) => askOrSave(signed, way, null))(event);
  };
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
        {saving.error && <NotSaved />}
        <ProblemSummary control={control} />
      </div>
      <ProgressFields control={control} view={view} today={today()} canAsk={corrects === null} />
      {author.name === '' && <WhoYouAre control={control} />}
      <div className={styles.end}>
        <SaveButton isPending={saving.isPending}>{ways[0].label}</SaveButton>
        {ways.slice(1).map(({ label }, at) => (
          <Button key={label} type="submit" data-way={at + 1} isPending={saving.isPending}>
            {label}
          </Button>
        ))}
        <LinkTo to="/actions/$action" params={{ action: action.id }} look="quiet">
          Leave for now
        </LinkTo>
        <p className={styles.small}>What you type is kept as a draft on this device.</p>
      </div>
      <Questions
        {...{ view, asked }}
        isPending={saving.isPending}
        onYes={() => asked && askOrSave(asked.signed, asked.way, asked.question)}
        onBack={() => setAsked(null)}
      />
    </form>
  );
}

interface Asked {
  readonly signed: SignedUpdate;
  readonly way: WayOn;
  readonly question: Question;
}
