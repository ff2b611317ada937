import { type Control, useWatch } from 'react-hook-form';
import type { AddedFigure } from '#domain/indicators/addMeasurements.ts';
import { periodKey } from '#domain/indicators/periodSteps.ts';
import type { Result } from '#domain/result.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { sayNumberOf } from '#ui/words.ts';
import { previewColumns } from '../previewColumns.ts';
import styles from '../IndicatorsPage.module.css';
import type { Kept, TableDraft } from './draft.ts';

interface PreviewProps {
  readonly control: Control<TableDraft, unknown, Kept>;
  readonly rule: (draft: TableDraft) => Result<Kept, readonly unknown[]>;
  readonly unit: string;
}

/** What would change, old beside new, before anything is kept. */
export function Preview({ control, rule, unit }: PreviewProps) {
  const typed = useWatch({ control }) as TableDraft;
  const result = rule(typed);
  return (
    <section className={styles.section}>
      <h2>What would be kept</h2>
      <p role="status">{sayResult(result)}</p>
      {result.ok && result.value.all.length > 0 && (
        <DataTable
          caption="What would be kept"
          isCaptionHidden
          columns={previewColumns(unit)}
          rows={result.value.all}
          rowKey={({ measurement }: AddedFigure) => periodKey(measurement.period)}
        />
      )}
    </section>
  );
}

function sayResult(result: Result<Kept, readonly unknown[]>): string {
  if (!result.ok)
    return `${sayNumberOf(result.problem.length, 'cell')} cannot be kept as it stands.`;
  const { length } = result.value.all;
  return length === 0
    ? 'Nothing has been changed yet.'
    : `${sayNumberOf(length, 'figure')} would change.`;
}
