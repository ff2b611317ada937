import type { ClipboardEvent, KeyboardEvent } from 'react';
import { type UseFormReturn, useFormState } from 'react-hook-form';
import { type LineDraft, readPasted, type TableLine } from '#domain/indicators/measurementTable.ts';
import { periodKey, sayPeriod } from '#domain/indicators/periodSteps.ts';
import { perOf } from '#domain/indicators/rate.ts';
import type { Indicator } from '#domain/records/indicator.ts';
import { DATA_FLAGS } from '#domain/records/measurement.ts';
import { DATA_FLAG_WORDS } from '#ui/evidenceWords.ts';
import { CellInput, CellSelect } from '#ui/fields/Cell.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import type { TableColumn } from '#ui/table/column.ts';
import { useToast } from '#ui/Toasts.tsx';
import { sayNumberOf } from '#ui/words.ts';
import styles from '../IndicatorsPage.module.css';
import type { Kept, TableDraft } from './draft.ts';

interface GridProps {
  readonly form: UseFormReturn<TableDraft, unknown, Kept>;
  readonly lines: readonly TableLine[];
  readonly indicator: Indicator;
}

/** One that is missing or suppressed says so in the cell of its figure. */
const FLAGS = DATA_FLAGS.filter((flag) => flag !== 'missing' && flag !== 'suppressed').map(
  (value) => ({ value, label: DATA_FLAG_WORDS[value] }),
);

/** The cells. A column of a spreadsheet is pasted down from the cell it is pasted into. */
export function Grid({ form, lines, indicator }: GridProps) {
  const { register, setValue, control } = form;
  const { errors } = useFormState({ control });
  const toast = useToast();
  const keys = lines.map(({ period }) => periodKey(period));

  const paste = (event: ClipboardEvent, key: string) => {
    const rows = readPasted(event.clipboardData.getData('text/plain'));
    if (!rows) return;
    event.preventDefault();
    const from = keys.indexOf(key);
    for (const [at, { figure, note }] of rows.entries()) {
      const target = keys[from + at];
      if (target === undefined) break;
      setValue(`lines.${target}.figure`, figure, { shouldDirty: true });
      if (note !== undefined) setValue(`lines.${target}.note`, note, { shouldDirty: true });
    }
    const beyond = from + rows.length - keys.length;
    if (beyond > 0) toast(`${sayNumberOf(beyond, 'line')} did not fit: the periods end before`);
  };
  const cell = (line: TableLine, field: keyof LineDraft, label: string) => {
    const key = periodKey(line.period);
    const problem = errors.lines?.[key]?.[field]?.message;
    return {
      label: `${label} for ${sayPeriod(line.period)}`,
      // The summary names the period; the cell stands beside it.
      problem: problem?.slice(problem.indexOf(': ') + 2),
      onKeyDown: moveByRow,
      ...register(`lines.${key}.${field}`),
    };
  };
  const text = (
    field: keyof LineDraft,
    title: string,
    isNumber = false,
  ): TableColumn<TableLine> => ({
    ...{ title, isNumber },
    read: () => '',
    show: (line) => (
      <CellInput
        {...cell(line, field, title)}
        data-column={field}
        isNumber={isNumber}
        {...(field === 'figure' && {
          onPaste: (event: ClipboardEvent) => paste(event, periodKey(line.period)),
        })}
      />
    ),
  });
  const isRate = indicator.denominator !== '' && perOf(indicator.unit) !== null;
  const columns: readonly TableColumn<TableLine>[] = [
    { title: 'Period', read: ({ period }) => sayPeriod(period), isRowHead: true, width: 'fit' },
    text('figure', indicator.unit || 'Figure', true),
    ...(indicator.denominator === ''
      ? []
      : [
          text('count', 'Counted', true),
          text('denominator', 'Over', true),
          text('denominatorSource', 'Year and source of that'),
        ]),
    {
      title: 'Flag',
      read: () => '',
      show: (line) => <CellSelect {...cell(line, 'flag', 'Flag')} options={FLAGS} />,
    },
    text('source', 'Source'),
    text('note', 'Note'),
  ];
  return (
    <section className={styles.section}>
      <h2>Change the figures</h2>
      <p>
        Type into the cells, or paste a column from a spreadsheet into the first of them: it fills
        the rows below. <kbd>Enter</kbd> and the arrow keys go up and down.{' '}
        {isRate
          ? 'A figure left empty is worked out where what was counted, and over how many, stand beside it; without them, and where it says “n/a” or “..”, it is kept as missing'
          : 'An emptied figure, “n/a” or “..” is kept as missing'}
        , and “&lt;5” as suppressed. Nothing is kept before you say so.
      </p>
      <DataTable
        caption="Figures by period, the earliest first"
        isCaptionHidden
        columns={columns}
        rows={lines}
        rowKey={({ period }) => periodKey(period)}
        narrow="scroll"
      />
    </section>
  );
}

/** Enter and the arrows go to the same column of the row above or below. */
function moveByRow(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget } = event;
  const isList = currentTarget instanceof HTMLSelectElement;
  if (key !== 'Enter' && (isList || (key !== 'ArrowDown' && key !== 'ArrowUp'))) return;
  // Enter alone would save the form; with Ctrl it does.
  if (event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const { column } = currentTarget.dataset;
  const cells = [
    ...(currentTarget
      .closest('table')
      ?.querySelectorAll<HTMLElement>(
        column === undefined ? 'select' : `[data-column="${column}"]`,
      ) ?? []),
  ];
  const step = key === 'ArrowUp' || (key === 'Enter' && event.shiftKey) ? -1 : 1;
  cells[cells.indexOf(currentTarget) + step]?.focus();
}
