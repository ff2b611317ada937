import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import { type Control, useWatch } from 'react-hook-form';
import { PARTNERSHIP_SCOPE, type RecordId } from '#domain/ids.ts';
import {
  type AddedFigure,
  addMeasurements,
  type AddingContext,
  type MeasurementsDraft,
} from '#domain/indicators/addMeasurements.ts';
import { standingMeasurements } from '#domain/indicators/figures.ts';
import { periodKey } from '#domain/indicators/periodSteps.ts';
import { personalDataInFields } from '#domain/personalData.ts';
import { accept, type Result } from '#domain/result.ts';
import type { Records } from '#domain/versions/records.ts';
import { KeptForm } from '#forms/KeptForm.tsx';
import { useRecords } from '#queries/records.ts';
import { useAppend } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';
import { useHref } from '#queries/useHref.ts';
import { PERIOD_KIND_WORDS } from '#ui/evidenceWords.ts';
import { byRule } from '#ui/fields/byRule.ts';
import { Choice } from '#ui/fields/Choice.tsx';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { nameOfIndicator } from '#ui/indicatorWords.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { sayNumberOf } from '#ui/words.ts';
import { EditPage } from './EditPage.tsx';
import { previewColumns } from '../previewColumns.ts';
import { sayMeasurementsProblem } from './words.ts';

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

interface AllFigures {
  readonly all: readonly AddedFigure[];
}

function MeasurementsForm({ context }: { readonly context: AddingContext }) {
  const { id, indicator } = context;
  const { newRecordId, today } = useServices();
  const append = useAppend();
  const navigate = useNavigate();
  const rule = (draft: MeasurementsDraft) => {
    const result = addMeasurements(draft, context, today());
    return result.ok ? accept({ all: result.value }) : result;
  };
  return (
    <KeptForm<MeasurementsDraft, AllFigures>
      draftKey={`figures:${id}`}
      label="Add measurements"
      saveLabel="Keep these figures"
      answers={{ figures: '', source: indicator.source, note: '', isProvisional: 'no' }}
      resolver={byRule(rule, sayMeasurementsProblem)}
      hintsIn={({ all }) =>
        personalDataInFields([['Note', all[0]?.measurement.note ?? '']]).map((hint) => ({
          ...hint,
          label: hint.field,
        }))
      }
      save={async ({ all }) => {
        const changed = all.filter(({ fate }) => fate !== 'same');
        await append.mutateAsync({
          all: changed.map(({ measurement }) => ({
            ...{ kind: 'measurement', recordId: newRecordId<'measurement'>(), parents: [] },
            ...{ scope: PARTNERSHIP_SCOPE, value: measurement },
          })),
          done: `${sayNumberOf(changed.length, 'figure')} of ${nameOfIndicator(indicator)} kept`,
        });
      }}
      onSaved={() => void navigate({ to: '/indicators/$indicator', params: { indicator: id } })}
      isPending={append.isPending}
      hasFailed={append.error !== null}
    >
      {({ control }) => (
        <>
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
          <WhatWouldBeKept control={control} rule={rule} unit={indicator.unit} />
        </>
      )}
    </KeptForm>
  );
}

interface WhatWouldBeKeptProps {
  readonly control: Control<MeasurementsDraft, unknown, AllFigures>;
  readonly rule: (draft: MeasurementsDraft) => Result<AllFigures, unknown>;
  readonly unit: string;
}

function WhatWouldBeKept({ control, rule, unit }: WhatWouldBeKeptProps) {
  const preview = rule(useWatch({ control }) as MeasurementsDraft);
  return preview.ok ? (
    <DataTable
      caption="What would be kept"
      columns={previewColumns(unit)}
      rows={preview.value.all}
      rowKey={({ measurement }) => periodKey(measurement.period)}
    />
  ) : null;
}

const PROVISIONAL = [
  { value: 'no', label: 'No' },
  { value: 'yes', label: 'Yes' },
] as const;
