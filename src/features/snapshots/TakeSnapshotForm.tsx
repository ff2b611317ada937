import { Suspense, useDeferredValue } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { checkSnapshotDraft, type SnapshotDraft } from '#domain/snapshots/takeSnapshot.ts';
import { meetingsNear, type ToBeFrozen } from '#domain/snapshots/toBeFrozen.ts';
import { LONGEST_NOTE } from '#domain/text.ts';
import { useDraft } from '#queries/drafts.ts';
import { useLiveRecords } from '#queries/records.ts';
import { type TakenSnapshot, useTakeSnapshot } from '#queries/snapshots.ts';
import { useHref } from '#queries/useHref.ts';
import { LinkButton } from '#ui/Button.tsx';
import { byRule } from '#ui/fields/byRule.ts';
import { Choice } from '#ui/fields/Choice.tsx';
import { ProblemSummary } from '#ui/fields/ProblemSummary.tsx';
import { SaveButton } from '#ui/fields/SaveButton.tsx';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { useKeepAnswers } from '#ui/fields/useKeepAnswers.ts';
import { sayMarking } from '#ui/partnershipWords.ts';
import { Skeleton } from '#ui/Skeleton.tsx';
import { useWords } from '#ui/WordsContext.ts';
import { FrozenPreview } from './FrozenPreview.tsx';
import styles from './Snapshots.module.css';
import {
  editionOptions,
  markingOptions,
  saySensitive,
  saySnapshotProblem,
  usualTitle,
} from './words.ts';

interface TakeSnapshotFormProps {
  readonly frozen: ToBeFrozen;
  readonly onTaken: (taken: TakenSnapshot) => void;
}

export function TakeSnapshotForm({ frozen, onTaken }: TakeSnapshotFormProps) {
  const { kept, keep, drop } = useDraft<SnapshotDraft>('take-snapshot');
  const meetings = useLiveRecords(meetingsNear);
  const take = useTakeSnapshot();
  const href = useHref();
  const words = useWords();
  const { control, handleSubmit, subscribe } = useForm<SnapshotDraft, unknown, SnapshotDraft>({
    defaultValues: { ...usualDraft(frozen), ...kept },
    resolver: byRule(
      (draft) => checkSnapshotDraft(draft, frozen),
      (problem) => saySnapshotProblem(words, problem),
    ),
  });
  useKeepAnswers(subscribe, keep);
  const edition = useWatch({ control, name: 'edition' });
  // What was worked out before stays in sight meanwhile.
  const previewed = useDeferredValue(edition);
  if (take.error) throw take.error;

  const freeze = handleSubmit(async (draft) => {
    const taken = await take.mutateAsync(draft);
    await drop();
    onTaken(taken);
  });
  return (
    <div className={styles.taking}>
      <form className={styles.form} aria-label="Take a snapshot" noValidate onSubmit={freeze}>
        <ProblemSummary control={control} />
        <TextField
          control={control}
          name="title"
          label="Title"
          hint="As it will be called in minutes"
        />
        <TextField
          control={control}
          name="meeting"
          label="Meeting"
          hint="The meeting it is made for; choose one that is offered, or write another"
          suggestions={meetings}
          isOptional
        />
        <Choice control={control} name="edition" label="Edition" options={editionOptions()} />
        {edition === 'public' ? (
          <p>
            Marked <strong>{sayMarking(words, 'public')}</strong> on every page.
          </p>
        ) : (
          <Choice
            control={control}
            name="marking"
            label="Marking"
            hint={saySensitive(words, frozen)}
            options={markingOptions(words)}
          />
        )}
        <TextArea
          control={control}
          name="notes"
          label="Notes"
          hint="Printed on the cover"
          limit={LONGEST_NOTE}
          isOptional
        />
        <div className={styles.buttons}>
          <SaveButton isPending={take.isPending}>Freeze</SaveButton>
          <LinkButton look="quiet" href={href({ to: '/snapshots' })}>
            Cancel
          </LinkButton>
        </div>
      </form>
      <Suspense fallback={<Skeleton label="Working out what will be frozen" shape="text" />}>
        <FrozenPreview edition={previewed} asAt={frozen.asAt} />
      </Suspense>
    </div>
  );
}

const usualDraft = ({ asAt, usualMarking: marking }: ToBeFrozen): SnapshotDraft => ({
  title: usualTitle(asAt),
  meeting: '',
  edition: 'full',
  marking,
  notes: '',
});
