import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { PARTNERSHIP_SCOPE, type RecordId } from '#domain/ids.ts';
import {
  type AddedFigure,
  addMeasurements,
  type AddingContext,
  type MeasurementsDraft,
} from '#domain/indicators/addMeasurements.ts';
import { standingMeasurements } from '#domain/indicators/figures.ts';
import { periodKey, sayPeriod } from '#domain/indicators/periodSteps.ts';
import type { Measurement } from '#domain/records/measurement.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useAppend } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';
import { useHref } from '#queries/useHref.ts';
import { DATA_FLAG_WORDS, PERIOD_KIND_WORDS } from '#ui/evidenceWords.ts';
import { byRule } from '#ui/fields/byRule.ts';
import { Choice } from '#ui/fields/Choice.tsx';
import { ProblemSummary } from '#ui/fields/ProblemSummary.tsx';
import { SaveButton } from '#ui/fields/SaveButton.tsx';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { nameOfIndicator, sayValue } from '#ui/indicatorWords.ts';
import { NotSaved } from '#ui/NotSaved.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import type { TableColumn } from '#ui/table/column.ts';
import { NOT_GIVEN, sayNumberOf } from '#ui/words.ts';
import styles from '../IndicatorsPage.module.css';
import { EditPage } from './EditPage.tsx';
import { FATE_WORDS, sayMeasurementsProblem } from './words.ts';

/** Figures typed, or pasted from a spreadsheet, with what each would do before it is kept. */
export function AddMeasurementPage() {
  const { indicator: id } = useParams({ from: '/indicators/$indicator/add' });
  const show = useCallback((records: Records) => contextOf(records, id), [id]);
  const context = useRecords(show);
  const href = useHref();
  if (!context) return <EditPage title="There is no such indicator here">{null}</EditPage>;
  const of = {
    label: nameOfIndicator(context.indicator),
    href: href({ to: '/indicators/$indicator', params: { indicator: id } }),
  };
  return (
    <EditPage title="Add measurements" of={of}>
      <MeasurementsForm context={context} />
    </EditPage>
  );
}

function contextOf(records: Records, id: RecordId<'indicator'>): AddingContext | null {
  const indicator = records.indicator.get(id)?.value;
  return indicator
    ? { id, indicator, standing: standingMeasurements(records).get(id) ?? [] }
    : null;
}

function MeasurementsForm({ context }: { readonly context: AddingContext }) {
  const { id, indicator } = context;
  const { newRecordId, today } = useServices();
  const append = useAppend();
  const navigate = useNavigate();
  const rule = (draft: MeasurementsDraft) => addMeasurements(draft, context, today());
  const { control, handleSubmit } = useForm<
    MeasurementsDraft,
    unknown,
    { readonly all: readonly AddedFigure[] }
  >({
    defaultValues: { figures: '', source: indicator.source, note: '', isProvisional: 'no' },
    resolver: byRule((draft: MeasurementsDraft) => {
      const result = rule(draft);
      return result.ok ? { ok: true, value: { all: result.value } } : result;
    }, sayMeasurementsProblem),
  });
  const typed = useWatch({ control }) as MeasurementsDraft;
  const preview = rule(typed);
  const submit = handleSubmit(async ({ all }) => {
    const changed = all.filter(({ fate }) => fate !== 'same');
    await append.mutateAsync({
      all: changed.map(({ measurement }) => ({
        ...{ kind: 'measurement', recordId: newRecordId<'measurement'>(), parents: [] },
        ...{ scope: PARTNERSHIP_SCOPE, value: measurement },
      })),
      done: `${sayNumberOf(changed.length, 'figure')} of ${nameOfIndicator(indicator)} kept`,
    });
    await navigate({ to: '/indicators/$indicator', params: { indicator: id } });
  });
  return (
    <form className={styles.form} aria-label="Add measurements" noValidate onSubmit={submit}>
      {append.error && <NotSaved />}
      <ProblemSummary control={control} />
      <TextArea
        control={control}
        name="figures"
        label={`Figures by ${PERIOD_KIND_WORDS[indicator.frequency].toLowerCase()}`}
        hint="One period on each line, then a tab or two spaces, then its figure: two columns pasted from a spreadsheet will do. “n/a”, “..” and an empty cell are kept as missing, “<5” as suppressed"
        limit={50_000}
      />
      <TextField
        control={control}
        name="source"
        label="Source"
        hint="Where the figures can be read: a document and its page, a table"
      />
      <TextField control={control} name="note" label="Note" isOptional />
      <Choice
        control={control}
        name="isProvisional"
        label="Are they provisional?"
        options={PROVISIONAL}
        isInline
      />
      {preview.ok && (
        <DataTable
          caption="What would be kept"
          columns={previewColumns(indicator.unit)}
          rows={preview.value}
          rowKey={({ measurement }) => periodKey(measurement.period)}
        />
      )}
      <div>
        <SaveButton isPending={append.isPending}>Keep these figures</SaveButton>
      </div>
    </form>
  );
}

const PROVISIONAL = [
  { value: 'no', label: 'No' },
  { value: 'yes', label: 'Yes' },
] as const;

const previewColumns = (unit: string): readonly TableColumn<AddedFigure>[] => {
  const say = ({ value, flag }: Measurement) =>
    value === null ? DATA_FLAG_WORDS[flag] : sayValue(value, unit);
  return [
    { title: 'Period', read: ({ measurement }) => sayPeriod(measurement.period), isRowHead: true },
    { title: 'Now', read: ({ before }) => (before ? say(before) : NOT_GIVEN) },
    { title: 'Then', read: ({ measurement }) => say(measurement) },
    { title: 'What it does', read: ({ fate }) => FATE_WORDS[fate], width: 'medium' },
  ];
};
