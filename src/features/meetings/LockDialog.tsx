import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import {
  type LockContext,
  type LockDraft,
  lockPeriod,
  periodsToLock,
} from '#domain/meetings/lockPeriod.ts';
import { periodLocked } from '#domain/meetings/locks.ts';
import { personalDataInFields } from '#domain/personalData.ts';
import type { PeriodLock } from '#domain/records/periodLock.ts';
import { useAppend } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';
import { Button } from '#ui/Button.tsx';
import { byRule } from '#ui/fields/byRule.ts';
import { ProblemSummary } from '#ui/fields/ProblemSummary.tsx';
import { SaveButton } from '#ui/fields/SaveButton.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { NotSaved } from '#ui/NotSaved.tsx';
import { Dialog } from '#ui/overlays/Dialog.tsx';
import { PersonalDataDialog } from '#ui/overlays/PersonalDataDialog.tsx';
import styles from './Meetings.module.css';
import { sayLocked, sayLockProblem, saySnapshot } from './words.ts';

interface LockDialogProps {
  readonly locking: LockContext;
  readonly onClose: () => void;
}

/** Says what locking means before it is done. */
export function LockDialog({ locking, onClose }: LockDialogProps) {
  const { newRecordId } = useServices();
  const append = useAppend();
  const [asked, setAsked] = useState<PeriodLock | null>(null);
  const periods = periodsToLock(locking);
  const { control, handleSubmit } = useForm<LockDraft, unknown, PeriodLock>({
    defaultValues: { period: periods[0]?.start ?? '', note: '' },
    resolver: byRule((draft) => lockPeriod(draft, locking), sayLockProblem),
  });
  const save = async (value: PeriodLock) => {
    const recordId = newRecordId<'period-lock'>();
    const next = { kind: 'period-lock', recordId, scope: PARTNERSHIP_SCOPE, parents: [] } as const;
    const done = sayLocked({ period: periodLocked(value) });
    try {
      await append.mutateAsync({ all: [{ ...next, value }], done });
    } catch {
      // Said in the dialog, where all that was typed still is.
      setAsked(null);
      return;
    }
    onClose();
  };
  const submit = handleSubmit((value) => {
    if (hintsIn(value).length > 0) setAsked(value);
    else void save(value);
  });
  return (
    <Dialog title="Lock the period" isOpen isQuestion onClose={onClose}>
      <form className={styles.form} aria-label="Lock the period" noValidate onSubmit={submit}>
        {append.error && <NotSaved />}
        <ProblemSummary control={control} />
        {locking.snapshot && (
          <p>
            <strong>{saySnapshot(locking.snapshot)}</strong> becomes the record of the period.
          </p>
        )}
        <ul>
          <li>What was received before now, and was true in the period, is part of it.</li>
          <li>
            From now on, progress true in the period is taken only as a correction, with why. Each
            is listed with the record.
          </li>
          <li>Updates of later periods go on as before. Nothing that was recorded is changed.</li>
          <li>It can be opened again, with a reason that stays.</li>
        </ul>
        <Select
          control={control}
          name="period"
          label="Period"
          options={periods.map(({ start, label, shortLabel }) => ({
            ...{ value: start, label: `${label} (${shortLabel})` },
          }))}
        />
        <TextArea
          control={control}
          name="note"
          label="Note"
          hint="For example, how the board agreed it"
          isOptional
        />
        <div className={styles.buttons}>
          <SaveButton isPending={append.isPending}>Lock the period</SaveButton>
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </form>
      <PersonalDataDialog
        hints={asked ? hintsIn(asked) : []}
        isPending={append.isPending}
        onSave={() => asked && void save(asked)}
        onBack={() => setAsked(null)}
      />
    </Dialog>
  );
}

const hintsIn = ({ note }: PeriodLock) =>
  personalDataInFields([['Note', note]]).map((hint) => ({ ...hint, label: hint.field }));
