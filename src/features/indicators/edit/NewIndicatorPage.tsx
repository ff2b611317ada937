import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { type IsoDate, PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import {
  BLANK_INDICATOR,
  type IndicatorDraft,
  newIndicator,
} from '#domain/indicators/newIndicator.ts';
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
import { EditPage } from './EditPage.tsx';
import { sayIndicatorProblem } from './words.ts';

/** What is to be measured, before there is a figure. */
export function NewIndicatorPage() {
  const priorities = useRecords(priorityOptions);
  const record = useSaveRecord('indicator');
  const navigate = useNavigate();
  const { control, handleSubmit } = useForm<IndicatorDraft, unknown, Indicator>({
    defaultValues: BLANK_INDICATOR,
    resolver: byRule(newIndicator, sayIndicatorProblem),
  });
  const submit = handleSubmit(async (value) => {
    const id = await record.save({
      ...{ recordId: null, scope: PARTNERSHIP_SCOPE, seen: [], value },
      done: `${nameOfIndicator(value)} added`,
    });
    await navigate({ to: '/indicators/$indicator', params: { indicator: id } });
  });
  return (
    <EditPage title="Add an indicator">
      <form className={styles.form} aria-label="Add an indicator" noValidate onSubmit={submit}>
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
          <SaveButton isPending={record.isPending}>Add the indicator</SaveButton>
        </div>
      </form>
    </EditPage>
  );
}

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

const priorityOptions = (records: Records, asAt: IsoDate) =>
  inUse(records, 'priority').map(({ id }) => ({
    ...{ value: id, label: titleOfPriority(records, asAt, id) },
  }));
