import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { PeriodRecord } from '#domain/meetings/periodRecord.ts';
import { type UnlockDraft, unlockPeriod } from '#domain/meetings/unlockPeriod.ts';
import { personalDataInFields } from '#domain/personalData.ts';
import type { Withdrawal } from '#domain/records/withdrawal.ts';
import { useAppend } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';
import { Button } from '#ui/Button.tsx';
import { byRule } from '#ui/fields/byRule.ts';
import { ProblemSummary } from '#ui/fields/ProblemSummary.tsx';
import { SaveButton } from '#ui/fields/SaveButton.tsx';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { NotSaved } from '#ui/NotSaved.tsx';
import { Dialog } from '#ui/overlays/Dialog.tsx';
import { PersonalDataDialog } from '#ui/overlays/PersonalDataDialog.tsx';
import styles from './Meetings.module.css';
import { sayUnlockProblem } from './words.ts';

interface UnlockDialogProps {
  readonly record: PeriodRecord;
  readonly onClose: () => void;
}

/** Takes the lock back. That it was locked, and why it no longer is, stays in the log. */
export function UnlockDialog({ record: { lock, period }, onClose }: UnlockDialogProps) {
  const { newRecordId, today } = useServices();
  const append = useAppend();
  const [asked, setAsked] = useState<Withdrawal | null>(null);
  const { control, handleSubmit } = useForm<UnlockDraft, unknown, Withdrawal>({
    defaultValues: { reason: '' },
    resolver: byRule((draft) => unlockPeriod(draft, lock.id, today()), sayUnlockProblem),
  });
  const save = async (value: Withdrawal) => {
    const recordId = newRecordId<'withdrawal'>();
    const next = { kind: 'withdrawal', recordId, scope: lock.scope, parents: [], value } as const;
    try {
      await append.mutateAsync({ all: [next], done: `${period.label} is open again` });
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
    <Dialog title={`Open ${period.label} again`} isOpen isQuestion onClose={onClose}>
      <form className={styles.form} aria-label="Open the period again" noValidate onSubmit={submit}>
        {append.error && <NotSaved />}
        <ProblemSummary control={control} />
        <p>
          Progress true in the period is then taken as any other, and the list of corrections goes.
          The snapshot stays as it was. The activity log keeps that the period was locked, and why
          it was opened.
        </p>
        <TextArea control={control} name="reason" label="Reason" />
        <div className={styles.buttons}>
          <SaveButton isPending={append.isPending}>Open it again</SaveButton>
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

const hintsIn = ({ reason }: Withdrawal) =>
  personalDataInFields([['Reason', reason]]).map((hint) => ({ ...hint, label: hint.field }));
