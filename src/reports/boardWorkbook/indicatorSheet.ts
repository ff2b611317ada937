import type { TableSheet, SheetColumn } from '../xlsx/tableSheet.ts';
import { type IndicatorRow, indicatorRows } from '#charts/indicator/rows.ts';
import type { IndicatorView } from '#domain/indicators/indicatorView.ts';
import { sayPeriod } from '#domain/indicators/periodSteps.ts';
import { POLARITY_WORDS } from '#ui/evidenceWords.ts';
import { sayCause, sayFigure } from '#ui/indicatorWords.ts';

interface FigureRow {
  readonly view: IndicatorView;
  readonly row: IndicatorRow;
}

/** One row for each figure of each indicator, to filter and to count. What is hidden has no number. */
export const indicatorSheet = (
  above: readonly string[],
  views: readonly IndicatorView[],
): TableSheet<FigureRow> => ({
  ...{ name: 'Indicators', above, columns: COLUMNS, frozenColumns: 1 },
  rows: views.flatMap((view) => indicatorRows(view).map((row) => ({ view, row }))),
});

const COLUMNS: readonly SheetColumn<FigureRow>[] = [
  { title: 'Indicator', kind: 'text', width: 34, read: ({ view }) => view.indicator.name },
  { title: 'Area', kind: 'text', width: 18, read: ({ view }) => view.indicator.area },
  { title: 'Period', kind: 'text', width: 24, read: ({ row }) => sayPeriod(row.period) },
  { title: 'From', kind: 'day', width: 12, read: ({ row }) => row.period.start },
  { title: 'To', kind: 'day', width: 12, read: ({ row }) => row.period.end },
  {
    ...{ title: 'Figure', kind: 'measure', width: 12 },
    read: ({ row: { figure } }) => (figure?.state === 'shown' ? figure.value : null),
  },
  { title: 'Unit', kind: 'text', width: 18, read: ({ view }) => view.indicator.unit },
  {
    ...{ title: 'In words', kind: 'text', width: 26 },
    read: ({ view, row }) => sayFigure(row.figure, view.indicator.unit),
  },
  {
    ...{ title: 'Variation', kind: 'text', width: 30 },
    read: ({ row }) => row.causes.map(sayCause).join('; '),
  },
  {
    ...{ title: 'Mean', kind: 'measure', width: 12 },
    read: ({ row }) => rounded(row.limits?.mean ?? null),
  },
  { title: 'Lower limit', kind: 'measure', width: 12, read: ({ row }) => rounded(row.lower) },
  {
    ...{ title: 'Upper limit', kind: 'measure', width: 12 },
    read: ({ row }) => rounded(row.limits?.upper ?? null),
  },
  { title: 'Target', kind: 'measure', width: 12, read: ({ row }) => row.target },
  {
    ...{ title: 'Improvement', kind: 'text', width: 20 },
    read: ({ view }) => POLARITY_WORDS[view.indicator.polarity],
  },
  {
    ...{ title: 'Source', kind: 'text', width: 44 },
    read: ({ view, row }) => row.figure?.source || view.indicator.source,
  },
  { title: 'Note', kind: 'text', width: 44, read: ({ row }) => row.figure?.note ?? '' },
];

/** Two decimals, as limits are said. */
const rounded = (value: number | null) => value && Math.round(value * 100) / 100;
