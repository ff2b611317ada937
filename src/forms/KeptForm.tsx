import { type ReactNode, useRef, useState } from 'react';
import {
  type DefaultValues,
  type FieldValues,
  type Resolver,
  useForm,
  type UseFormReturn,
} from 'react-hook-form';
import type { IsoDate, VersionId } from '#domain/ids.ts';
import type { PersonalDataHint } from '#domain/personalData.ts';
import { useDraft } from '#queries/drafts.ts';
import { useServices } from '#queries/services.ts';
import { DraftIsBack } from '#ui/DraftIsBack.tsx';
import { ProblemSummary } from '#ui/fields/ProblemSummary.tsx';
import { SaveButton } from '#ui/fields/SaveButton.tsx';
import { useKeepAnswers } from '#ui/fields/useKeepAnswers.ts';
import { NotSaved } from '#ui/NotSaved.tsx';
import { PersonalDataDialog } from '#ui/overlays/PersonalDataDialog.tsx';
import styles from './KeptForm.module.css';

/** What looks like a person's data, with the label of the field that it was found in. */
export type LabelledHint = PersonalDataHint & { readonly label: string };

interface Kept<Draft> {
  readonly answers: Draft;
  readonly seen: readonly VersionId[];
  /** The day of the last change. */
  readonly on: IsoDate;
}

const NOTHING_SEEN: readonly VersionId[] = [];

interface KeptFormProps<Draft extends FieldValues, Accepted> {
  /** Names the form, and what is typed into it while it is kept. */
  readonly draftKey: string;
  readonly label: string;
  readonly saveLabel: string;
  /** What stands in it before anybody types. */
  readonly answers: Draft;
  readonly resolver: Resolver<Draft, unknown, Accepted>;
  readonly hintsIn: (accepted: Accepted) => readonly LabelledHint[];
  /** The heads of the record that it is over, as they were when it was opened; none for a new one. */
  readonly seen?: readonly VersionId[];
  /**
   * @param seen what the writer had seen, however long ago the draft was begun
   * @throws where it could not be kept: what was typed then stays in the form
   */
  readonly save: (accepted: Accepted, seen: readonly VersionId[]) => Promise<unknown>;
  readonly onSaved: () => void;
  readonly isPending: boolean;
  readonly hasFailed: boolean;
  /** Another way out, beside the button that saves. */
  readonly leave?: ReactNode;
  readonly children: (form: UseFormReturn<Draft, unknown, Accepted>) => ReactNode;
}

/** A short form: its answers survive a closed tab, and two quick presses save once. */
export function KeptForm<Draft extends FieldValues, Accepted>({
  draftKey,
  answers,
  resolver,
  hintsIn,
  seen = NOTHING_SEEN,
  ...props
}: KeptFormProps<Draft, Accepted>) {
  const { today } = useServices();
  const { kept, keep, drop } = useDraft<Kept<Draft>>(draftKey);
  const [from, setFrom] = useState(kept?.seen ?? seen);
  const [restored, setRestored] = useState(kept);
  const [asked, setAsked] = useState<Accepted | null>(null);
  const isSaving = useRef(false);
  const form = useForm<Draft, unknown, Accepted>({
    defaultValues: (kept?.answers ?? answers) as DefaultValues<Draft>,
    resolver,
  });
  useKeepAnswers(form.subscribe, (typed) => keep({ answers: typed, seen: from, on: today() }));

  const save = async (accepted: Accepted) => {
    if (isSaving.current) return;
    isSaving.current = true;
    try {
      await props.save(accepted, from);
      await drop();
      props.onSaved();
    } catch {
      // Said in the form, where all that was typed still is.
      isSaving.current = false;
      setAsked(null);
    }
  };
  const submit = form.handleSubmit(async (accepted) => {
    if (hintsIn(accepted).length > 0) setAsked(accepted);
    else await save(accepted);
  });
  const discard = async () => {
    setRestored(null);
    setFrom(seen);
    form.reset(answers);
    await drop();
  };

  return (
    <form className={styles.form} aria-label={props.label} noValidate onSubmit={submit}>
      <div className={styles.messages}>
        {restored && <DraftIsBack on={restored.on} onDiscard={discard} />}
        {props.hasFailed && <NotSaved />}
        <ProblemSummary control={form.control} />
      </div>
      {props.children(form)}
      <div className={styles.end}>
        <SaveButton isPending={props.isPending}>{props.saveLabel}</SaveButton>
        {props.leave}
        <p className={styles.quiet}>What you type is kept as a draft on this device.</p>
      </div>
      <PersonalDataDialog
        hints={asked === null ? [] : hintsIn(asked)}
        isPending={props.isPending}
        onSave={() => asked !== null && void save(asked)}
        onBack={() => setAsked(null)}
      />
    </form>
  );
}
