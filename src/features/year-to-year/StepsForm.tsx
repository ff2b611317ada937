import { type ReactNode, useEffect, useRef, useState } from 'react';
import {
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  useForm,
  type UseFormReturn,
} from 'react-hook-form';
import type { IsoDate } from '#domain/ids.ts';
import { personalDataInFields } from '#domain/personalData.ts';
import type { Result } from '#domain/result.ts';
import { type KeptDraft, useDraft } from '#queries/drafts.ts';
import { useServices } from '#queries/services.ts';
import { LinkButton } from '#ui/Button.tsx';
import { DraftIsBack } from '#ui/DraftIsBack.tsx';
import { byRule, type FieldProblem } from '#ui/fields/byRule.ts';
import { ProblemSummary } from '#ui/fields/ProblemSummary.tsx';
import { SaveButton } from '#ui/fields/SaveButton.tsx';
import { useKeepAnswers } from '#ui/fields/useKeepAnswers.ts';
import { NotSaved } from '#ui/NotSaved.tsx';
import { PersonalDataDialog } from '#ui/overlays/PersonalDataDialog.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { StepList } from '#ui/steps/StepList.tsx';
import { ProblemsByStep } from './ProblemsByStep.tsx';
import styles from './Steps.module.css';

/** Something that is done in steps, can be left and taken up again, and is written by the last one. */
export interface Stepped<Draft extends FieldValues, Step extends string, Planned, Problem> {
  /** Names its draft on this device. */
  readonly name: string;
  readonly title: string;
  readonly steps: (draft: Draft) => readonly Step[];
  readonly stepTitles: Readonly<Record<Step, string>>;
  readonly last: NoInfer<Step>;
  readonly blank: Draft;
  /** What a step asks, and no more: `null` where it has its answers. The last has all there is to do. */
  readonly rule: (draft: Draft, step: Step) => Result<Planned | null, readonly Problem[]>;
  readonly stepOf: (problem: Problem) => Step;
  readonly say: (problem: Problem) => string;
  /** What is filled in before a step is shown. */
  readonly prepare: (draft: Draft, step: Step) => Partial<Draft>;
  /** What somebody wrote in words of their own, by what the field is called. */
  readonly freeTexts: (draft: Draft) => readonly (readonly [string, string])[];
  readonly hrefOf: (step: Step) => string;
  readonly goTo: (step: Step) => Promise<void>;
  readonly doneLabel: string;
}

/** What was answered so far, and how far somebody came. */
export interface KeptSteps<Draft> {
  readonly answers: Draft;
  /** The furthest step. */
  readonly reached: string;
  /** The day of the last change. */
  readonly on: IsoDate;
}

export const useKeptSteps = <Draft,>(name: string): KeptDraft<KeptSteps<Draft>> =>
  useDraft<KeptSteps<Draft>>(name);

interface StepsFormProps<Draft extends FieldValues, Step extends string, Planned, Problem> {
  readonly stepped: Stepped<Draft, Step, Planned, Problem>;
  readonly step: Step;
  readonly isPending: boolean;
  readonly hasFailed: boolean;
  /** Writes it. @throws where it cannot be saved */
  readonly onDone: (planned: Planned) => Promise<void>;
  readonly children: (form: UseFormReturn<Draft, unknown, Planned | null>) => ReactNode;
}

export function StepsForm<
  Draft extends FieldValues,
  Step extends string,
  Planned,
  Problem extends FieldProblem<FieldPath<Draft>>,
>({ stepped, step, children, onDone, ...saving }: StepsFormProps<Draft, Step, Planned, Problem>) {
  const { name, title, steps, stepTitles, last, blank, rule, hrefOf, goTo } = stepped;
  const { today } = useServices();
  const { kept, keep, drop } = useKeptSteps<Draft>(name);
  const [restored, setRestored] = useState(kept);
  const [reached, setReached] = useState(kept?.reached ?? '');
  const [asked, setAsked] = useState<Planned | null>(null);
  const isSaving = useRef(false);
  const problems = useRef<HTMLDivElement>(null);
  const form = useForm<Draft, unknown, Planned | null>({
    defaultValues: { ...blank, ...kept?.answers } as DefaultValues<Draft>,
    resolver: byRule((draft: Draft) => rule(draft, step), stepped.say),
  });
  const { control, handleSubmit, subscribe, getValues, setValue, clearErrors, trigger } = form;
  const keepAll = (answers: Draft, furthest = reached) =>
    keep({ answers, reached: furthest, on: today() });
  useKeepAnswers(subscribe, keepAll);

  const all = steps(getValues());
  // An address may name a step that what was chosen does not take.
  const place = Math.max(0, all.indexOf(step));
  const furthest = Math.max(place, all.indexOf(reached as Step));
  const wasHere = place < furthest;
  useEffect(() => {
    clearErrors();
    // Whoever comes back to a step is shown what is still wrong with it.
    if (wasHere) void trigger();
  }, [step, wasHere, clearErrors, trigger]);

  const goOn = async () => {
    const next = steps(getValues())[place + 1];
    if (!next) return;
    const filled: [string, unknown][] = Object.entries(stepped.prepare(getValues(), next));
    for (const [field, value] of filled) setValue(field as FieldPath<Draft>, value as never);
    const farther = Math.max(place + 1, all.indexOf(reached as Step));
    const most = steps(getValues())[farther] ?? next;
    setRestored(null);
    setReached(most);
    // A draft that cannot be kept stops nobody: saving says what is wrong.
    await keepAll(getValues(), most).catch(() => undefined);
    await goTo(next);
  };
  const save = async (planned: Planned) => {
    // Two quick presses are one save, also while the next page is still being loaded.
    if (isSaving.current) return;
    isSaving.current = true;
    try {
      await onDone(planned);
      await drop();
    } catch {
      // Said in the form, where all that was answered still is.
      isSaving.current = false;
      setAsked(null);
    }
  };
  const hints = () => personalDataInFields(stepped.freeTexts(getValues()));
  const submit = handleSubmit(
    async (planned) => {
      if (planned === null) await goOn();
      else if (hints().length > 0) setAsked(planned);
      else await save(planned);
    },
    () => problems.current?.focus(),
  );
  const discard = async () => {
    setRestored(null);
    setReached('');
    form.reset(blank);
    await drop();
    const [first] = steps(blank);
    if (first) await goTo(first);
  };
  const before = all[place - 1];

  return (
    <>
      <title>{`${stepTitles[step]}: ${title.toLowerCase()}`}</title>
      <PageHeader
        key={step}
        title={stepTitles[step]}
        meta={[
          title,
          <strong key="step">
            Step {place + 1} of {all.length}
          </strong>,
          'Kept on this device as you type: you can leave, and go on later',
        ]}
      />
      <StepList
        steps={all.map((one, at) => ({
          title: stepTitles[one],
          href: at > furthest ? null : hrefOf(one),
          isCurrent: one === step,
        }))}
      />
      <form className={styles.form} aria-label={stepTitles[step]} noValidate onSubmit={submit}>
        <div className={styles.messages}>
          {restored && <DraftIsBack on={restored.on} onDiscard={discard} />}
          {saving.hasFailed && <NotSaved />}
          {step !== last && <ProblemSummary control={control} />}
        </div>
        {step === last && <ProblemsByStep stepped={stepped} draft={getValues()} box={problems} />}
        {children(form)}
        <div className={styles.buttons}>
          <SaveButton isPending={saving.isPending}>
            {step === last ? stepped.doneLabel : 'Next'}
          </SaveButton>
          {before && (
            <LinkButton href={hrefOf(before)} icon="back">
              Back
            </LinkButton>
          )}
        </div>
      </form>
      <PersonalDataDialog
        hints={asked === null ? [] : hints().map((hint) => ({ ...hint, label: hint.field }))}
        isPending={saving.isPending}
        onSave={() => asked !== null && void save(asked)}
        onBack={() => setAsked(null)}
      />
    </>
  );
}
