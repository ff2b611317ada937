import { useEffect, useRef, useState } from 'react';
import { type DefaultValues, type FieldValues, useForm } from 'react-hook-form';
import { type IsoDate, PARTNERSHIP_SCOPE, type RecordId, type VersionId } from '#domain/ids.ts';
import { personalDataInFields } from '#domain/personalData.ts';
import { changedFields } from '#domain/plans/changedFields.ts';
import type { MutableKind, RecordBodies } from '#domain/records/kinds.ts';
import type { Recorded, Records } from '#domain/versions/records.ts';
import { useDraft } from '#queries/drafts.ts';
import { useAppend } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';
import { Button } from '#ui/Button.tsx';
import { ChangedMeanwhile } from '#ui/disagreement/ChangedMeanwhile.tsx';
import { DraftIsBack } from '#ui/DraftIsBack.tsx';
import { byRule } from '#ui/fields/byRule.ts';
import { ProblemSummary } from '#ui/fields/ProblemSummary.tsx';
import { SaveButton } from '#ui/fields/SaveButton.tsx';
import { useKeepAnswers } from '#ui/fields/useKeepAnswers.ts';
import { NotSaved } from '#ui/NotSaved.tsx';
import { PersonalDataDialog } from '#ui/overlays/PersonalDataDialog.tsx';
import { useToast } from '#ui/Toasts.tsx';
import styles from './RecordForm.module.css';
import type { Register } from './register.ts';
import type { RecordWords } from './useRecordWords.ts';

/** A record as it was when its form was opened: a change is written against this, and no other. */
interface Opened<K extends MutableKind> {
  /** `null` for a new one, as `before` is. */
  readonly self: RecordId<K> | null;
  readonly before: RecordBodies[K] | null;
  readonly seen: readonly VersionId[];
}

interface KeptAnswers<K extends MutableKind, Draft> extends Opened<K> {
  readonly answers: Draft;
  /** The day of the last change. */
  readonly on: IsoDate;
}

interface RecordFormProps<K extends MutableKind, Draft extends FieldValues> {
  readonly register: Register<K, Draft>;
  readonly records: Records;
  readonly words: RecordWords;
  /** The record as it is by now; `null` for a new one. */
  readonly now: Recorded<K> | null;
  /** What stands in the form of a new one before anybody types. */
  readonly blank: Draft;
  /** Names the form, and what saving it does. */
  readonly label: string;
  readonly saveLabel: string;
  /** Another one follows the one before: the focus is wanted in its first field. */
  readonly isNext: boolean;
  /** What was done, in words. */
  readonly sayDone: (value: RecordBodies[K]) => string;
  /** @param isMore another one is to be added */
  readonly onSaved: (value: RecordBodies[K], isMore: boolean, id: RecordId<K>) => void;
}

export function RecordForm<K extends MutableKind, Draft extends FieldValues>({
  register,
  records,
  words,
  now,
  blank,
  onSaved,
  ...form
}: RecordFormProps<K, Draft>) {
  const { kind, section } = register;
  const { today, newRecordId } = useServices();
  const append = useAppend();
  const toast = useToast();
  const { kept, keep, drop } = useDraft<KeptAnswers<K, Draft>>(`${section}:${now?.id ?? 'new'}`);
  const [restored, setRestored] = useState(kept);
  // A draft goes on from what its writer saw, however long ago that was.
  const [from, setFrom] = useState<Opened<K>>(kept ?? openedNow(now));
  const [asked, setAsked] = useState<Asked<K> | null>(null);
  const isSaving = useRef(false);
  const box = useRef<HTMLFormElement>(null);

  const editing = { before: from.before, self: from.self, records };
  const typedIn = ({ self: id, before: value }: Opened<K>): Draft =>
    id !== null && value !== null ? register.draftOf({ id, value }, records) : blank;
  const answers = useForm<Draft, unknown, RecordBodies[K]>({
    defaultValues: { ...typedIn(from), ...kept?.answers } as DefaultValues<Draft>,
    resolver: byRule(
      (draft: Draft) => register.edit(draft, editing),
      (problem) => problem.words,
    ),
  });
  const { control, handleSubmit, subscribe, reset, getValues, trigger } = answers;
  useKeepAnswers(subscribe, (typed) => keep({ answers: typed, on: today(), ...from }));
  // Whoever puts back what cannot come back as it was is shown why.
  const isOut = now?.isRetired ?? false;
  useEffect(() => {
    if (isOut) void trigger();
  }, [isOut, trigger]);
  useEffect(() => {
    if (form.isNext) box.current?.querySelector('input')?.focus();
  }, [form.isNext]);

  const save = async ({ value, isMore }: Asked<K>) => {
    // Two quick presses of Ctrl+Enter are one save.
    if (isSaving.current) return;
    isSaving.current = true;
    try {
      const { self, before, seen } = from;
      const recordId = self ?? newRecordId<K>();
      const isChanged = before === null || isOut || changedFields(before, value).length > 0;
      const next = { kind, recordId, scope: PARTNERSHIP_SCOPE, parents: seen, value };
      const also = register.also?.(getValues(), records, recordId) ?? [];
      const all = [...(isChanged ? [next] : []), ...also];
      if (all.length > 0) await append.mutateAsync({ all, done: form.sayDone(value) });
      else toast('Nothing was changed');
      await drop();
      onSaved(value, isMore, recordId);
    } catch {
      // Said in the form, where all that was typed still is.
      isSaving.current = false;
      setAsked(null);
    }
  };
  const personal = (value: RecordBodies[K]) => personalDataInFields(register.freeTexts(value));
  const submit = (isMore: boolean) =>
    handleSubmit(async (value) => {
      if (personal(value).length > 0) setAsked({ value, isMore });
      else await save({ value, isMore });
    });
  const discard = async () => {
    const fresh = openedNow(now);
    setRestored(null);
    setFrom(fresh);
    reset(typedIn(fresh));
    await drop();
  };

  return (
    <form
      ref={box}
      className={styles.form}
      aria-label={form.label}
      noValidate
      onSubmit={submit(false)}
    >
      <div className={styles.messages}>
        {restored && <DraftIsBack on={restored.on} onDiscard={discard} />}
        {now && from.before && !isSaving.current && (
          <ChangedMeanwhile before={from.before} now={now} {...words} />
        )}
        {append.error && <NotSaved />}
        <ProblemSummary control={control} />
      </div>
      <div className={styles.sections}>
        <register.Fields form={answers} editing={editing} today={today()} />
      </div>
      <div className={styles.end}>
        <SaveButton isPending={append.isPending}>{form.saveLabel}</SaveButton>
        {now === null && (
          <Button isPending={append.isPending} onClick={() => void submit(true)()}>
            Save and add another
          </Button>
        )}
        <p className={styles.quiet}>What you type is kept as a draft on this device.</p>
      </div>
      <PersonalDataDialog
        hints={asked ? personal(asked.value).map((hint) => ({ ...hint, label: hint.field })) : []}
        isPending={append.isPending}
        onSave={() => asked && void save(asked)}
        onBack={() => setAsked(null)}
      />
    </form>
  );
}

interface Asked<K extends MutableKind> {
  readonly value: RecordBodies[K];
  readonly isMore: boolean;
}

const openedNow = <K extends MutableKind>(now: Recorded<K> | null): Opened<K> =>
  now
    ? { self: now.id, before: now.value, seen: now.heads }
    : { self: null, before: null, seen: [] };
