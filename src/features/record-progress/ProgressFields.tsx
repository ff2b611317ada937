import type { Control } from 'react-hook-form';
import { useWatch } from 'react-hook-form';
import { sayDay } from '#domain/calendar.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { ActionView } from '#domain/plans/actionView.ts';
import type { SignedUpdate } from '#domain/progress/recordSigned.ts';
import { DECLARED_STATUSES } from '#domain/records/progressUpdate.ts';
import { LONGEST_NOTE } from '#domain/text.ts';
import { CheckboxList } from '#ui/fields/CheckboxList.tsx';
import { Choice } from '#ui/fields/Choice.tsx';
import { DayField } from '#ui/fields/DayField.tsx';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { NumberField } from '#ui/fields/TextField.tsx';
import { StatusShape } from '#ui/status/StatusShape.tsx';
import type { Words } from '#ui/partnershipWords.ts';
import { useWords } from '#ui/WordsContext.ts';
import type { Answers } from './answers.ts';
import { FieldsOfStatus } from './FieldsOfStatus.tsx';
import { LiveSuggestion } from './LiveSuggestion.tsx';
import styles from './RecordProgress.module.css';
import { LABELS, sayChoice, sayPercentHint } from './words.ts';

interface ProgressFieldsProps {
  readonly control: Control<Answers, unknown, SignedUpdate>;
  readonly view: ActionView;
  readonly today: IsoDate;
}

/** All that is asked of an update, in the order of the rule that reads it. */
export function ProgressFields({ control, view, today }: ProgressFieldsProps) {
  const status = useWatch({ control, name: 'status' });
  const words = useWords();
  const { milestones } = view;
  return (
    <>
      <div className={styles.beside}>
        <Choice
          control={control}
          name="status"
          label={LABELS.status}
          options={statusOptions(words)}
        />
        <LiveSuggestion control={control} view={view} today={today} />
      </div>
      <div className={styles.row}>
        {status === 'complete' ? (
          <p className={styles.quiet}>{words.statuses.complete.label} counts as 100% done.</p>
        ) : (
          <NumberField
            control={control}
            name="percentDone"
            label={LABELS.percentDone}
            hint={sayPercentHint(view)}
          />
        )}
        <DayField
          control={control}
          name="asOf"
          label={LABELS.asOf}
          hint="The day this was so: today or earlier"
          today={today}
        />
      </div>
      {milestones.length > 0 && (
        <CheckboxList
          control={control}
          name="milestonesDone"
          label={LABELS.milestonesDone}
          hint="All those done by that day, earlier ones included"
          options={milestones.map(({ id, value }) => ({
            value: id,
            label: value.title,
            description: value.due ? `Due ${sayDay(value.due)}` : 'No due date',
          }))}
        />
      )}
      <TextArea
        control={control}
        name="whatChanged"
        label={LABELS.whatChanged}
        hint="Since the last update: what was done, what it led to, what stands in the way"
        isOptional
        limit={LONGEST_NOTE}
      />
      <FieldsOfStatus control={control} status={status} today={today} />
      <TextArea
        control={control}
        name="publicWording"
        label={LABELS.publicWording}
        hint="What may be published of this. Nothing else you write here is for the public"
        isOptional
        limit={LONGEST_NOTE}
      />
    </>
  );
}

const statusOptions = (words: Words) =>
  DECLARED_STATUSES.map((status) => ({
    value: status,
    label: words.statuses[status].label,
    description: sayChoice(words, status),
    mark: <StatusShape status={status} />,
  }));
