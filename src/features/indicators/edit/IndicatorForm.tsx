import { useForm } from 'react-hook-form';
import { type IsoDate, PARTNERSHIP_SCOPE, type RecordId, type VersionId } from '#domain/ids.ts';
import { type IndicatorDraft, newIndicator } from '#domain/indicators/newIndicator.ts';
import { titleOfPriority } from '#domain/plans/actionView.ts';
import type { Indicator } from '#domain/records/indicator.ts';
import { inUse, type Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useSaveRecord } from '#queries/saving.ts';
import {
  INDICATOR_ROLE_WORDS,
  PERIOD_KIND_WORDS,
  POLARITY_WORDS,
  SMALL_NUMBER_WORDS,
} from '#ui/evidenceWords.ts';
import { byRule } from '#ui/fields/byRule.ts';
import { CheckboxList } from '#ui/fields/CheckboxList.tsx';
import { Choice } from '#ui/fields/Choice.tsx';
import { ProblemSummary } from '#ui/fields/ProblemSummary.tsx';
import { SaveButton } from '#ui/fields/SaveButton.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { nameOfIndicator } from '#ui/indicatorWords.ts';
import { NotSaved } from '#ui/NotSaved.tsx';
import styles from '../IndicatorsPage.module.css';
import { sayIndicatorProblem } from './words.ts';

/** The indicator as it was when the form was opened; all of it blank for a new one. */
interface IndicatorFormProps {
  readonly id: RecordId<'indicator'> | null;
  readonly before: IndicatorDraft;
  readonly comparatorOf: RecordId<'indicator'> | null;
  readonly seen: readonly VersionId[];
  readonly saveLabel: string;
  readonly onSaved: (id: RecordId<'indicator'>) => Promise<void>;
}

/** What is measured: what is counted, where, how often, and which way is better. */
export function IndicatorForm({ id, before, saveLabel, onSaved, ...opened }: IndicatorFormProps) {
  const priorities = useRecords(priorityOptions);
  const record = useSaveRecord('indicator');
  const { control, handleSubmit } = useForm<IndicatorDraft, unknown, Indicator>({
    defaultValues: before,
    resolver: byRule(newIndicator, sayIndicatorProblem),
  });
  const submit = handleSubmit(async (said) => {
    const value = { ...said, comparatorOf: opened.comparatorOf };
    const saved = await record.save({
      ...{ recordId: id, scope: PARTNERSHIP_SCOPE, seen: opened.seen, value },
      done: `${nameOfIndicator(value)} ${id ? 'changed' : 'added'}`,
    });
    await onSaved(saved);
  });
  return (
    <form className={styles.form} aria-label={saveLabel} noValidate onSubmit={submit}>
      {record.error && <NotSaved />}
      <ProblemSummary control={control} />
      <TextField control={control} name="name" label="Name" />
      <TextArea
        control={control}
        name="definition"
        label="Definition"
        hint="What is counted, and what is not"
        limit={50_000}
        isOptional
      />
      <TextField
        control={control}
        name="unit"
        label="Unit"
        hint="For example offences, per 1,000 people, or %"
      />
      <TextField control={control} name="numerator" label="What is counted" isOptional />
      <TextField
        control={control}
        name="denominator"
        label="Over what"
        hint="For a rate or a share: people, households. Blank for a plain count"
        isOptional
      />
      <TextField control={control} name="area" label="Area" isOptional />
      <TextField
        control={control}
        name="areaCode"
        label="Code of the area"
        hint="For example E07000110"
        isOptional
      />
      <Choice
        control={control}
        name="polarity"
        label="Which way is better"
        hint="More reports of a hidden harm may be good: then neither is"
        options={optionsOf(POLARITY_WORDS)}
      />
      <Choice
        control={control}
        name="role"
        label="Role"
        options={optionsOf(INDICATOR_ROLE_WORDS)}
      />
      <Select
        control={control}
        name="frequency"
        label="How often it is measured"
        options={optionsOf(PERIOD_KIND_WORDS)}
      />
      {priorities.length > 0 && (
        <CheckboxList
          control={control}
          name="priorities"
          label="Priorities it speaks of"
          options={priorities}
          isOptional
        />
      )}
      <TextField control={control} name="source" label="Source" isOptional />
      <TextField
        control={control}
        name="owner"
        label="Kept by"
        hint="A role or an agency"
        isOptional
      />
      <Choice
        control={control}
        name="smallNumbers"
        label="Small numbers"
        options={optionsOf(SMALL_NUMBER_WORDS)}
      />
      <TextField
        control={control}
        name="smallNumbersReason"
        label="Why small numbers may be shown"
        hint="Needed where they are shown as published"
        isOptional
      />
      <div>
        <SaveButton isPending={record.isPending}>{saveLabel}</SaveButton>
      </div>
    </form>
  );
}

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

const priorityOptions = (records: Records, asAt: IsoDate) =>
  inUse(records, 'priority').map(({ id }) => ({
    ...{ value: id, label: titleOfPriority(records, asAt, id) },
  }));
