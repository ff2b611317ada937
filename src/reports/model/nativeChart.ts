import type { ChartData } from '#charts/chartData.ts';
import { indicatorRows } from '#charts/indicator/rows.ts';
import { sayNoteOfLines } from '#charts/indicator/words.ts';
import { sayPeriod } from '#domain/indicators/periodSteps.ts';
import type { StatusCounts } from '#domain/progress/counts.ts';
import { type Status, STATUSES } from '#domain/progress/status.ts';
import type { Words } from '#ui/partnershipWords.ts';
import type { NativeChart, NativeSeries } from './report.ts';

/** On white, and told apart side by side: an office program has no patterns of ours. */
const COLOURS: Readonly<Record<Status, string>> = {
  complete: '1F5FA8',
  'on-track': '1D7A4C',
  'at-risk': 'E09A1A',
  'off-track': 'BF2431',
  'no-update': '8796A1',
  'not-started': 'D3DBE0',
  suspended: 'B9A7C9',
  closed: '4A5763',
};

const [INK, ACCENT, QUIET, FAINT] = ['1B2A35', '0B5C7D', '66737E', '98A5AF'] as const;

const line = (
  name: string,
  values: NativeSeries['values'],
  colour: string,
  isDashed = false,
): NativeSeries => ({ name, values, colour, isDashed });

/** The same data as a chart of an office program; `null` for a drawing that is none of its kinds. */
export function nativeChart(data: ChartData, words: Words): NativeChart | null {
  switch (data.kind) {
    case 'status-by-subgroup':
      return {
        ...{ kind: 'stacked-bars', unit: 'Actions' },
        categories: data.rows.map(({ name }) => name),
        series: statusSeries(
          words,
          data.rows.map(({ counts }) => counts),
        ),
      };
    case 'status-over-time':
      return {
        ...{ kind: 'stacked-columns', unit: 'Actions' },
        categories: data.periods.map(({ period }) => period.label),
        series: statusSeries(
          words,
          data.periods.map(({ counts }) => counts),
        ),
      };
    case 'progress-against-plan': {
      const { quarters } = data.plan;
      return {
        ...{ kind: 'lines', unit: 'Actions complete, counted from the start' },
        categories: quarters.map(({ period }) => period.label),
        series: [
          line(
            'Original plan',
            quarters.map(({ byOriginal }) => byOriginal),
            FAINT,
            true,
          ),
          line(
            'Revised plan',
            quarters.map(({ byRevised }) => byRevised),
            INK,
            true,
          ),
          line(
            words.statuses.complete.label,
            quarters.map(({ done }) => done),
            ACCENT,
          ),
        ],
      };
    }
    case 'average-done':
      return {
        ...{ kind: 'lines', unit: 'Per cent done, on average' },
        categories: data.periods.map(({ period }) => period.label),
        series: [
          line(
            'Average done',
            data.periods.map(({ mean }) => (mean === null ? null : Math.round(mean))),
            ACCENT,
          ),
        ],
      };
    case 'indicator':
      return ofIndicator(data);
    case 'delivery-outcome':
      return null;
  }
}

/** Statuses that occur, in their order. */
function statusSeries(
  { statuses }: Words,
  counts: readonly (StatusCounts | null)[],
): readonly NativeSeries[] {
  return STATUSES.map((status) =>
    line(
      statuses[status].label,
      counts.map((one) => one && one.byStatus[status]),
      COLOURS[status],
    ),
  ).filter(({ values }) => values.some((value) => value !== null && value > 0));
}

function ofIndicator({ view }: Extract<ChartData, { readonly kind: 'indicator' }>): NativeChart {
  const rows = indicatorRows(view);
  const series = [
    line(
      view.indicator.name,
      rows.map(({ drawn }) => drawn),
      ACCENT,
    ),
    line(
      'Mean',
      rows.map(({ limits }) => limits?.mean ?? null),
      QUIET,
    ),
    line(
      'Lower limit',
      rows.map(({ lower }) => lower),
      FAINT,
      true,
    ),
    line(
      'Upper limit',
      rows.map(({ limits }) => limits?.upper ?? null),
      FAINT,
      true,
    ),
    line(
      'Target',
      rows.map(({ target }) => target),
      INK,
      true,
    ),
  ];
  return {
    ...{ kind: 'lines', unit: view.indicator.unit, note: sayNoteOfLines(view) },
    categories: rows.map(({ period }) => sayPeriod(period)),
    series: series.filter(({ values }) => values.some((value) => value !== null)),
  };
}
