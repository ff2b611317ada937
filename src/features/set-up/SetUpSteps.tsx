import { Navigate, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { typeDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import { financialYearOf } from '#domain/plans/financialYear.ts';
import { recordsOfSetUp } from '#domain/plans/recordsOfSetUp.ts';
import type { SetUp, SetUpDraft } from '#domain/plans/setUpPartnership.ts';
import { SET_UP_STEPS, type SetUpStep, setUpStep } from '#domain/plans/setUpSteps.ts';
import { useSaveAuthor } from '#queries/author.ts';
import { useDraft } from '#queries/drafts.ts';
import { useAppend } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';
import { DraftIsBack } from '#ui/DraftIsBack.tsx';
import { byRule } from '#ui/fields/byRule.ts';
import { ProblemSummary } from '#ui/fields/ProblemSummary.tsx';
import { useKeepAnswers } from '#ui/fields/useKeepAnswers.ts';
import { NotSaved } from '#ui/NotSaved.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { BLANK_AGENCY, BLANK_PRIORITY } from './blankRows.ts';
import { CheckStep } from './CheckStep.tsx';
import styles from './SetUp.module.css';
import { StepButtons } from './StepButtons.tsx';
import { StepFields } from './StepFields.tsx';
import { StepList } from './StepList.tsx';
import { STARTED, STEP_TITLES } from './steps.ts';
import { saySetUpProblem } from './words.ts';

interface SetUpStepsProps {
  /** `null` where the address names none. */
  readonly step: SetUpStep | null;
}

/** What was typed so far, and how far somebody came. */
interface KeptSetUp {
  readonly answers: SetUpDraft;
  /** The place of the furthest step, from 0. */
  readonly reached: number;
  /** The day of the last change. */
  readonly on: IsoDate;
}

export function SetUpSteps({ step }: SetUpStepsProps) {
  const { kept } = useDraft<KeptSetUp>(DRAFT);
  if (step !== null) return <SetUpForm step={step} />;
  const left = SET_UP_STEPS[kept?.reached ?? 0] ?? SET_UP_STEPS[0];
  return <Navigate to="/set-up/$step" params={{ step: left }} replace />;
}

const DRAFT = 'set-up-steps';

interface SetUpFormProps {
  readonly step: SetUpStep;
}

/** One form through all the steps: each shows its part of it, and asks for that alone. */
function SetUpForm({ step }: SetUpFormProps) {
  const { newRecordId, storage, today } = useServices();
  const { kept, keep, drop } = useDraft<KeptSetUp>(DRAFT);
  const [restored, setRestored] = useState(kept);
  const [reached, setReached] = useState(kept?.reached ?? 0);
  const problems = useRef<HTMLDivElement>(null);
  const isSaving = useRef(false);
  const navigate = useNavigate();
  const append = useAppend();
  const saveAuthor = useSaveAuthor();
  const blank = blankSetUp(today());
  const form = useForm<SetUpDraft, unknown, SetUp | null>({
    defaultValues: { ...blank, ...kept?.answers },
    resolver: byRule((draft: SetUpDraft) => setUpStep(draft, step), saySetUpProblem),
  });
  const { control, handleSubmit, subscribe, getValues, setValue, clearErrors, trigger } = form;
  const keepAll = (answers: SetUpDraft, furthest = reached) =>
    keep({ answers, reached: furthest, on: today() });
  useKeepAnswers(subscribe, keepAll);

  const place = SET_UP_STEPS.indexOf(step);
  const wasHere = place < reached;
  useEffect(() => {
    clearErrors();
    // Whoever comes back to a step is shown what is still wrong with it.
    if (wasHere) void trigger();
  }, [step, wasHere, clearErrors, trigger]);

  const goTo = (next: SetUpStep | typeof STARTED) =>
    navigate({ to: '/set-up/$step', params: { step: next } });
  const goOn = async () => {
    const { yourAgency, agencies } = getValues();
    const [first] = agencies;
    if (step === 'partnership' && first && first.name === '') {
      setValue('agencies.0.name', yourAgency);
    }
    const furthest = Math.max(reached, place + 1);
    setRestored(null);
    setReached(furthest);
    void keepAll(getValues(), furthest);
    const next = SET_UP_STEPS[place + 1];
    if (next) await goTo(next);
  };
  const start = async (setUp: SetUp) => {
    // Two quick presses are one partnership, also while the next page is still being loaded.
    if (isSaving.current) return;
    isSaving.current = true;
    try {
      // First: what is written next is written in this name.
      await saveAuthor.mutateAsync(setUp.author);
      await append.mutateAsync({ all: recordsOfSetUp(setUp, newRecordId), done: null });
    } catch {
      // Said in the form, where all that was typed still is.
      isSaving.current = false;
      return;
    }
    // There is something to lose from now on. Settings shows the answer, and can ask again.
    void storage.askToPersist();
    await drop();
    await goTo(STARTED);
  };
  const submit = handleSubmit(
    (setUp) => (setUp ? start(setUp) : goOn()),
    () => problems.current?.focus(),
  );
  const discard = async () => {
    setRestored(null);
    setReached(0);
    form.reset(blank);
    await drop();
    await goTo('partnership');
  };

  return (
    <>
      <title>{`${STEP_TITLES[step]}: set up a partnership`}</title>
      <PageHeader
        key={step}
        title={STEP_TITLES[step]}
        meta={[
          'Set up a partnership',
          <strong key="step">
            Step {place + 1} of {SET_UP_STEPS.length}
          </strong>,
          'Kept on this device as you type: you can leave, and go on later',
        ]}
      />
      <StepList step={step} reached={reached} />
      <form className={styles.form} aria-label={STEP_TITLES[step]} noValidate onSubmit={submit}>
        <div className={styles.messages}>
          {restored && <DraftIsBack on={restored.on} onDiscard={discard} />}
          {(append.error ?? saveAuthor.error) && <NotSaved />}
          {step !== 'check' && <ProblemSummary control={control} />}
        </div>
        {step === 'check' ? (
          <CheckStep draft={getValues()} problems={problems} />
        ) : (
          <StepFields step={step} form={form} today={today()} />
        )}
        <StepButtons step={step} isPending={saveAuthor.isPending || append.isPending} />
      </form>
    </>
  );
}

function blankSetUp(today: IsoDate): SetUpDraft {
  const year = financialYearOf(today);
  return {
    ...{ name: '', shortName: '', area: '', yourName: '', yourAgency: '' },
    yearLabel: year.label,
    yearStart: typeDay(year.start),
    yearEnd: typeDay(year.end),
    yearState: 'draft',
    priorities: [BLANK_PRIORITY],
    agencies: [BLANK_AGENCY],
  };
}
