import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { PARTNERSHIP_SCOPE, type RecordId } from '#domain/ids.ts';
import {
  draftOfLine,
  editMeasurements,
  type LineDraft,
  measurementTable,
  type TableProblem,
} from '#domain/indicators/measurementTable.ts';
import { periodKey, sayPeriod } from '#domain/indicators/periodSteps.ts';
import { personalDataInFields } from '#domain/personalData.ts';
import type { Indicator } from '#domain/records/indicator.ts';
import { accept, refuse, type Result } from '#domain/result.ts';
import type { Summarised } from '#domain/versions/records.ts';
import { KeptForm } from '#forms/KeptForm.tsx';
import { useAppend } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';
import { byRule } from '#ui/fields/byRule.ts';
import { nameOfIndicator } from '#ui/indicatorWords.ts';
import { sayNumberOf } from '#ui/words.ts';
import type { Kept, TableDraft } from './draft.ts';
import { Grid } from './Grid.tsx';
import { Preview } from './Preview.tsx';
import { sayTableProblem } from './words.ts';

type LineField = `lines.${string}.${keyof LineDraft}`;

interface Said extends Pick<TableProblem, 'kind'> {
  readonly field: LineField;
  readonly period: string;
}

interface MeasurementTableProps {
  readonly id: RecordId<'indicator'>;
  readonly indicator: Indicator;
  readonly standing: readonly Summarised<'measurement'>[];
}

/** Figures as a spreadsheet has them: typed into, pasted into, and checked before they are kept. */
export function MeasurementTable({ id, indicator, standing }: MeasurementTableProps) {
  const { today, newRecordId } = useServices();
  // What is changed is changed against what was seen when the page was opened.
  const [lines] = useState(() => measurementTable(indicator, standing, today()));
  const append = useAppend();
  const navigate = useNavigate();
  const answers: TableDraft = {
    lines: Object.fromEntries(
      lines.map((line) => [periodKey(line.period), draftOfLine(line, indicator.source)]),
    ),
  };
  const rule = (draft: TableDraft): Result<Kept, readonly Said[]> => {
    const drafts = lines.map((line) => ({
      ...draftOfLine(line, indicator.source),
      ...draft.lines[periodKey(line.period)],
    }));
    const result = editMeasurements(lines, drafts, { id, unit: indicator.unit }, indicator.source);
    if (result.ok) return accept({ all: result.value });
    return refuse(
      result.problem.flatMap(({ line, field, kind }) => {
        const period = lines[line]?.period;
        if (!period) return [];
        return [
          {
            kind,
            period: sayPeriod(period),
            field: `lines.${periodKey(period)}.${field}` as const,
          },
        ];
      }),
    );
  };
  return (
    <KeptForm<TableDraft, Kept>
      draftKey={`measurements:${id}`}
      label="Change the figures"
      saveLabel="Keep these figures"
      answers={answers}
      resolver={byRule(rule, (problem) => `${problem.period}: ${sayTableProblem(problem)}`)}
      hintsIn={({ all }) =>
        personalDataInFields(
          all.map(({ measurement: { note, period } }) => [`Note, ${sayPeriod(period)}`, note]),
        ).map((hint) => ({ ...hint, label: hint.field }))
      }
      save={async ({ all }) => {
        if (all.length === 0) return;
        await append.mutateAsync({
          all: all.map(({ measurement }) => ({
            ...{ kind: 'measurement', recordId: newRecordId<'measurement'>(), parents: [] },
            ...{ scope: PARTNERSHIP_SCOPE, value: measurement },
          })),
          done: `${sayNumberOf(all.length, 'figure')} of ${nameOfIndicator(indicator)} kept`,
        });
      }}
      onSaved={() => void navigate({ to: '/indicators/$indicator', params: { indicator: id } })}
      isPending={append.isPending}
      hasFailed={append.error !== null}
    >
      {(form) => (
        <>
          <Grid form={form} lines={lines} indicator={indicator} />
          <Preview control={form.control} rule={rule} unit={indicator.unit} />
        </>
      )}
    </KeptForm>
  );
}
