import { useCallback, useState } from 'react';
import { useForm } from 'react-hook-form';
import { sayDay } from '#domain/calendar.ts';
import { personalDataInFields } from '#domain/personalData.ts';
import type { ActionView } from '#domain/plans/actionView.ts';
import { type OutOfPlanDraft, takeOutOfPlan, whyOutOfPlan } from '#domain/plans/outOfPlan.ts';
import type { Withdrawal } from '#domain/records/withdrawal.ts';
import { LONGEST_NOTE } from '#domain/text.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useAppend, useRetiring } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';
import { sayAuthor } from '#ui/authorWords.ts';
import { Button } from '#ui/Button.tsx';
import { byRule } from '#ui/fields/byRule.ts';
import { ProblemSummary } from '#ui/fields/ProblemSummary.tsx';
import { SaveButton } from '#ui/fields/SaveButton.tsx';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { Notice } from '#ui/Notice.tsx';
import { NotSaved } from '#ui/NotSaved.tsx';
import { Dialog } from '#ui/overlays/Dialog.tsx';
import { PersonalDataDialog } from '#ui/overlays/PersonalDataDialog.tsx';
import styles from './ActionPage.module.css';

interface OutOfPlanProps {
  readonly view: ActionView;
}

/** Why it is out of the plan, and the way back into it. */
export function OutOfPlan({ view, canRestore }: OutOfPlanProps & { readonly canRestore: boolean }) {
  const { action } = view;
  const show = useCallback(
    (records: Records) => ({
      why: whyOutOfPlan(records, action.id),
      hasSubgroup: records.subgroup.get(action.value.subgroup)?.isRetired === false,
    }),
    [action],
  );
  const { why, hasSubgroup } = useRecords(show);
  const { restore, isPending, error } = useRetiring();
  const putBack = async () => {
    // What went wrong is said below.
    await restore(action, `${action.value.ref} is back in the plan`).catch(() => undefined);
  };
  return (
    <>
      {error && <NotSaved />}
      <Notice
        title="Out of the plan"
        actions={
          canRestore &&
          hasSubgroup && (
            <Button isPending={isPending} onClick={() => void putBack()}>
              Put back into the plan
            </Button>
          )
        }
      >
        {why
          ? `Taken out on ${sayDay(why.value.on)} by ${sayAuthor(why.author)}: ${why.value.reason}. `
          : 'It was taken out of use. '}
        It counts nowhere. Its history stays.
        {!hasSubgroup &&
          ' Its subgroup is out of use: put that back first, in the partnership set-up.'}
      </Notice>
    </>
  );
}

/** Takes an action out of the plan; what that is for, and what it is not for, is said first. */
export function TakeOut({ view }: OutOfPlanProps) {
  const [isAsking, setAsking] = useState(false);
  return (
    <section className={styles.section}>
      <h2>Take out of the plan</h2>
      <p className={styles.small}>
        For an action that was entered by mistake. If it was decided not to deliver it, record
        progress as closed instead, so that the board sees it.
      </p>
      <p>
        <Button onClick={() => setAsking(true)}>Take out of the plan…</Button>
      </p>
      {isAsking && <Ask view={view} onClose={() => setAsking(false)} />}
    </section>
  );
}

function Ask({ view, onClose }: OutOfPlanProps & { readonly onClose: () => void }) {
  const { id, scope, heads, value } = view.action;
  const { today, newRecordId } = useServices();
  const append = useAppend();
  const [asked, setAsked] = useState<Withdrawal | null>(null);
  const { control, handleSubmit } = useForm<OutOfPlanDraft, unknown, Withdrawal>({
    defaultValues: { reason: '' },
    resolver: byRule((draft: OutOfPlanDraft) => takeOutOfPlan(draft, id, today()), sayProblem),
  });
  const save = async (withdrawal: Withdrawal) => {
    const why = { kind: 'withdrawal', recordId: newRecordId<'withdrawal'>(), scope } as const;
    const out = { kind: 'action', recordId: id, scope, parents: heads, value: null } as const;
    try {
      await append.mutateAsync({
        all: [out, { ...why, parents: [], value: withdrawal }],
        done: `${value.ref} is out of the plan`,
      });
    } catch {
      // Said in the dialog, which is still there.
      setAsked(null);
      return;
    }
    onClose();
  };
  const submit = handleSubmit(async (withdrawal) => {
    if (hintsIn(withdrawal).length > 0) setAsked(withdrawal);
    else await save(withdrawal);
  });
  const waiting = view.dependencies.neededBy.map(({ row }) => row.action.value.ref);
  return (
    <Dialog title={`Take ${value.ref} out of the plan?`} isOpen isQuestion onClose={onClose}>
      <form
        className={styles.section}
        aria-label="Take out of the plan"
        noValidate
        onSubmit={submit}
      >
        {append.error && <NotSaved />}
        <ProblemSummary control={control} />
        {view.updates.length > 0 && (
          <p>What was reported of it stays in its history, and counts nowhere any more.</p>
        )}
        {waiting.length > 0 && <p>These wait for it: {waiting.join(', ')}.</p>}
        <TextArea
          control={control}
          name="reason"
          label="Why"
          hint="For example, Entered twice: see MH-3"
          limit={LONGEST_NOTE}
        />
        <span className={styles.ways}>
          <SaveButton isPending={append.isPending}>Take out of the plan</SaveButton>
          <Button look="quiet" onClick={onClose}>
            Leave it in the plan
          </Button>
        </span>
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
  personalDataInFields([['reason', reason]]).map((hint) => ({ ...hint, label: 'Why' }));

const sayProblem = ({ kind }: { readonly kind: 'reason-missing' | 'text-too-long' }): string => {
  switch (kind) {
    case 'reason-missing':
      return 'Say why it is taken out of the plan';
    case 'text-too-long':
      return 'Why: shorten this';
  }
};
