import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { typeDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import { personalDataInFields } from '#domain/personalData.ts';
import { type ReviewDraft, type Reviewing, reviewUpdate } from '#domain/progress/reviewUpdate.ts';
import type { Verdict } from '#domain/records/review.ts';
import { LONGEST_NOTE } from '#domain/text.ts';
import { Button } from '../Button.tsx';
import { byRule } from '../fields/byRule.ts';
import { DayField } from '../fields/DayField.tsx';
import { ProblemSummary } from '../fields/ProblemSummary.tsx';
import { SaveButton } from '../fields/SaveButton.tsx';
import { TextArea } from '../fields/TextArea.tsx';
import { TextField } from '../fields/TextField.tsx';
import { NotSaved } from '../NotSaved.tsx';
import { Dialog } from '../overlays/Dialog.tsx';
import { PersonalDataDialog } from '../overlays/PersonalDataDialog.tsx';
import styles from './Review.module.css';
import { REVIEW_LABELS, sayReviewProblem } from './words.ts';

export interface ToReview {
  /** What it is about: "MH-3, 31 December 2017". One or more. */
  readonly updates: readonly string[];
  /** The day on which the last of them was written. */
  readonly writtenOn: IsoDate;
}

interface ReviewDialogProps extends ToReview {
  readonly verdict: Verdict;
  /** Filled in for whoever decides: a role and body. */
  readonly by: string;
  readonly today: IsoDate;
  readonly isPending: boolean;
  readonly hasFailed: boolean;
  readonly onSave: (said: Reviewing) => void;
  readonly onClose: () => void;
}

/** Signs updates off, or returns them with a reason. */
export function ReviewDialog({ verdict, updates, writtenOn, today, ...rest }: ReviewDialogProps) {
  const { control, handleSubmit } = useForm<ReviewDraft, unknown, Reviewing>({
    defaultValues: { by: rest.by, on: typeDay(today), reason: '' },
    resolver: byRule(
      (draft) => reviewUpdate(draft, { verdict, writtenOn, today }),
      sayReviewProblem,
    ),
  });
  const [asked, setAsked] = useState<Reviewing | null>(null);
  const submit = handleSubmit((said) => {
    if (hintsIn(said).length > 0) setAsked(said);
    else rest.onSave(said);
  });
  const isReturn = verdict === 'returned';
  return (
    <Dialog title={TITLES[verdict]} isOpen onClose={rest.onClose} isQuestion>
      <form className={styles.form} aria-label={TITLES[verdict]} noValidate onSubmit={submit}>
        {rest.hasFailed && <NotSaved />}
        <ProblemSummary control={control} />
        <ul className={styles.list}>
          {updates.map((update) => (
            <li key={update}>{update}</li>
          ))}
        </ul>
        <TextArea
          control={control}
          name="reason"
          label={isReturn ? REVIEW_LABELS.reason : 'Remark'}
          hint={
            isReturn
              ? 'What has to be put right, or added. It stays with the update for good'
              : 'Stays with the update for good'
          }
          isOptional={!isReturn}
          limit={LONGEST_NOTE}
        />
        <TextField
          control={control}
          name="by"
          label={REVIEW_LABELS.by}
          hint="A role and a body, for example Chair, Mental Health subgroup"
        />
        <DayField
          control={control}
          name="on"
          label={REVIEW_LABELS.on}
          hint="Today or earlier"
          today={today}
        />
        <div className={styles.end}>
          <SaveButton isPending={rest.isPending}>{isReturn ? 'Return' : 'Sign off'}</SaveButton>
          <Button look="quiet" onClick={rest.onClose}>
            Cancel
          </Button>
        </div>
      </form>
      <PersonalDataDialog
        hints={asked ? hintsIn(asked) : []}
        isPending={rest.isPending}
        onSave={() => asked && rest.onSave(asked)}
        onBack={() => setAsked(null)}
      />
    </Dialog>
  );
}

const TITLES: Readonly<Record<Verdict, string>> = {
  'signed-off': 'Sign off',
  returned: 'Return with a reason',
};

const hintsIn = ({ reason, by }: Reviewing) =>
  personalDataInFields([
    ['reason', reason],
    ['by', by],
  ]).map((hint) => ({ ...hint, label: REVIEW_LABELS[hint.field as keyof ReviewDraft] }));
