import { memo } from 'react';
import type { Control } from 'react-hook-form';
import { useWatch } from 'react-hook-form';
import type { IsoDate } from '#domain/ids.ts';
import { milestoneSteps } from '#domain/progress/milestoneSteps.ts';
import { fellFrom } from '#domain/progress/progressDraft.ts';
import { takesConfidence } from '#domain/progress/progressUpdate.ts';
import { type SignedUpdate, takesMove } from '#domain/progress/recordSigned.ts';
import type { RecordView } from '#domain/progress/recordView.ts';
import { CONFIDENCES, DECLARED_STATUSES } from '#domain/records/progressUpdate.ts';
import { LONGEST_NOTE } from '#domain/text.ts';
import { CheckboxList } from '#ui/fields/CheckboxList.tsx';
import { Choice } from '#ui/fields/Choice.tsx';
import { DayField } from '#ui/fields/DayField.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { NumberField } from '#ui/fields/TextField.tsx';
import { StatusShape } from '#ui/status/StatusShape.tsx';
import type { Words } from '#ui/partnershipWords.ts';
import { useWords } from '#ui/WordsContext.ts';
import { Icon } from '#ui/Icon.tsx';
import { AfterLock } from './AfterLock.tsx';
import type { Answers } from './answers.ts';
import { AskToMove } from './AskToMove.tsx';
import { FieldsOfStatus } from './FieldsOfStatus.tsx';
import { LiveSuggestion } from './LiveSuggestion.tsx';
import styles from './RecordProgress.module.css';
import {
  CONFIDENCE_WORDS,
  LABELS,
  sayChoice,
  sayFell,
  sayPercentHint,
  sayPublicHint,
  sayStep,
} from './words.ts';

interface ProgressFieldsProps {
  readonly control: Control<Answers, unknown, SignedUpdate>;
  readonly view: RecordView;
  readonly today: IsoDate;
  /** Whether another due day can be asked for: not in putting an update right. */
  readonly canAsk: boolean;
}

/**
 * All that is asked of an update, in the order of the rule that reads it. Drawn anew only for what it
 * shows: saving is not to wait for it.
 */
export const ProgressFields = memo(function ProgressFields({
  control,
  view,
  today,
  canAsk,
}: ProgressFieldsProps) {
  const [status, percentDone] = useWatch({ control, name: ['status', 'percentDone'] });
  const words = useWords();
  const steps = milestoneSteps(view, today);
  const fell = status === 'complete' ? null : fellFrom(view, percentDone);
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
      {canAsk && <AfterLock control={control} view={view} />}
      {fell !== null && (
        <p className={styles.remark} role="status">
          <Icon name="info" />
          {sayFell(fell)}
        </p>
      )}
      {status !== '' && takesConfidence(status) && (
        <Select
          control={control}
          name="confidence"
          label={LABELS.confidence}
          hint="For the board, beside the status"
          isOptional
          blank="Not said"
          options={CONFIDENCES.map((value) => ({ value, label: CONFIDENCE_WORDS[value] }))}
        />
      )}
      {steps.length > 0 && (
        <CheckboxList
          control={control}
          name="milestonesDone"
          label={LABELS.milestonesDone}
          hint="All those done by that day, earlier ones included"
          options={steps.map((step) => ({
            value: step.milestone.id,
            label: step.milestone.value.title,
            description: sayStep(step),
          }))}
        />
      )}
      <TextArea
        control={control}
        name="whatChanged"
        label={LABELS.whatChanged}
        hint="Since the last update: what was done, what it led to, what stands in the way. For the partnership, and not published"
        isOptional
        limit={LONGEST_NOTE}
      />
      <FieldsOfStatus control={control} status={status} today={today} />
      <TextArea
        control={control}
        name="publicWording"
        label={LABELS.publicWording}
        hint={sayPublicHint(view)}
        isOptional
        limit={LONGEST_NOTE}
      />
      {canAsk && takesMove(status || null) && (
        <AskToMove control={control} view={view} today={today} />
      )}
    </>
  );
});

const statusOptions = (words: Words) =>
  DECLARED_STATUSES.map((status) => ({
    value: status,
    label: words.statuses[status].label,
    description: sayChoice(words, status),
    mark: <StatusShape status={status} />,
  }));
