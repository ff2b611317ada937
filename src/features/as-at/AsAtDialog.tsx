import { useNavigate } from '@tanstack/react-router';
import { useForm, useWatch } from 'react-hook-form';
import { type AsAt, type AsAtDraft, chooseAsAt } from '#domain/asAt/chooseAsAt.ts';
import { sayDay, typeDay } from '#domain/calendar.ts';
import { useServices } from '#queries/services.ts';
import { pastDayAddress, pastDayOf, type Source, useSource } from '#queries/source.ts';
import { READING_OPTIONS, sayAsAtProblem } from '#ui/asAtWords.ts';
import { Button } from '#ui/Button.tsx';
import { byRule } from '#ui/fields/byRule.ts';
import { Choice } from '#ui/fields/Choice.tsx';
import { DayField } from '#ui/fields/DayField.tsx';
import { ProblemSummary } from '#ui/fields/ProblemSummary.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { Dialog } from '#ui/overlays/Dialog.tsx';
import styles from './AsAtDialog.module.css';
import { useSnapshotChoices } from './useSnapshotChoices.ts';

interface AsAtDialogProps {
  readonly onClose: () => void;
}

/** Today, a past day in one of its two readings, or a snapshot: everything on screen follows. */
export function AsAtDialog({ onClose }: AsAtDialogProps) {
  const { today, place } = useServices();
  const source = useSource();
  const navigate = useNavigate();
  const snapshots = useSnapshotChoices();
  const { control, handleSubmit } = useForm<AsAtDraft, unknown, AsAt>({
    defaultValues: draftOf(source),
    resolver: byRule((draft) => chooseAsAt(draft, today()), sayAsAtProblem),
  });
  const what = useWatch({ control, name: 'what' });

  const show = handleSubmit((asAt) => {
    onClose();
    // The page stays the same, and so do its filters.
    void navigate({ to: '.', search: (before) => ({ ...before, at: addressOf(asAt) }) });
  });
  return (
    <Dialog title="Look at the plan as at" isOpen onClose={onClose}>
      <form className={styles.form} aria-label="As at" noValidate onSubmit={show}>
        <ProblemSummary control={control} />
        <Choice
          control={control}
          name="what"
          label="Look at"
          options={[
            ...(place === 'files'
              ? []
              : [
                  { value: 'today', label: `Today, ${sayDay(today())}` },
                  { value: 'past-day', label: 'A past day' },
                ]),
            ...(snapshots.length > 0 ? [{ value: 'snapshot', label: 'A snapshot' }] : []),
          ]}
          isInline
        />
        {what === 'past-day' && (
          <>
            <DayField control={control} name="day" label="Day" today={today()} />
            <Choice
              control={control}
              name="reading"
              label="What to show of it"
              options={READING_OPTIONS}
            />
          </>
        )}
        {what === 'snapshot' && (
          <Select
            control={control}
            name="snapshot"
            label="Snapshot"
            blank="Choose one"
            options={snapshots}
          />
        )}
        <p className={styles.hint}>
          Everything on screen follows, and nothing can be changed until you are back at today.
        </p>
        <div className={styles.buttons}>
          <Button type="submit" look="primary">
            Show
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}

function draftOf(source: Source): AsAtDraft {
  const past = pastDayOf(source);
  const blank = { day: '', reading: 'true-on', snapshot: '' } as const;
  if (past) return { ...blank, what: 'past-day', day: typeDay(past.day), reading: past.kind };
  return { ...blank, what: source.kind === 'live' ? 'past-day' : 'snapshot' };
}

function addressOf(asAt: AsAt): string | undefined {
  switch (asAt.kind) {
    case 'today':
      return undefined;
    case 'snapshot':
      return asAt.snapshot;
    case 'true-on':
    case 'known-on':
      return pastDayAddress(asAt);
  }
}
