import {
  type Cell,
  type CellStyle,
  type CellValue,
  cellRef,
  rangeRef,
  type SheetChart,
  type WriteSheet,
} from 'hucre/xlsx';
import { cellText } from '../cellText.ts';
import type { NativeChart, Report, ReportChart } from '../model/report.ts';
import { ABOVE, ABOVE_QUIET, HEAD, HEAD_OF_FIGURES, MEASURE } from '../xlsx/looks.ts';
import { rowHeight } from '../xlsx/rowHeight.ts';

const NAME = 'Charts';

/** Rows that a chart takes, beside its own figures. */
const CHART_ROWS = 20;

/** Where the charts stand: to the right of most figures. */
const CHART_COLUMN = 9;

/** Every chart beside the cells that it is drawn from, so that whoever changes one changes the other. */
export function chartSheet(report: Report, above: readonly string[]): WriteSheet | null {
  const charts = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' && block.chart.native ? [block.chart] : [])),
  );
  if (charts.length === 0) return null;
  const rows: CellValue[][] = above.map((line) => [cellText(line)]);
  const cells = new Map<string, Partial<Cell>>();
  const heights = new Map<number, { readonly height: number }>();
  const style = (row: number, column: number, look: CellStyle) =>
    cells.set(`${row},${column}`, { style: look });
  for (const row of above.keys()) style(row, 0, row === 0 ? ABOVE : ABOVE_QUIET);
  const drawn = charts.map((chart) => {
    const from = rows.length + 1;
    const native = chart.native as NativeChart;
    rows.push([], [cellText(chart.title)], [cellText(chart.sentence)]);
    style(from, 0, ABOVE);
    const head = rows.length;
    const titles = native.series.map(({ name }) => ({ text: name, width: 12, isPrinted: true }));
    heights.set(head, { height: rowHeight(titles) });
    rows.push(['', ...native.series.map(({ name }) => cellText(name))]);
    style(head, 0, HEAD);
    for (const [at] of native.series.entries()) style(head, at + 1, HEAD_OF_FIGURES);
    for (const [at, category] of native.categories.entries()) {
      for (const [place] of native.series.entries()) style(rows.length, place + 1, MEASURE);
      rows.push([cellText(category), ...native.series.map(({ values }) => values[at] ?? null)]);
    }
    const last = rows.length - 1;
    while (rows.length < from + CHART_ROWS) rows.push([]);
    return drawnFrom(chart, native, { from, head, last });
  });
  return {
    ...{ name: NAME, rows, cells, rowDefs: heights, charts: drawn },
    columns: [{ width: 30 }, ...Array.from({ length: CHART_COLUMN - 1 }, () => ({ width: 12 }))],
    view: { showGridLines: false },
    pageSetup: { printArea: `$A$1:${cellRef(rows.length - 1, CHART_COLUMN + 9)}` },
  };
}

const KINDS = { 'stacked-bars': 'bar', 'stacked-columns': 'column', lines: 'line' } as const;

function drawnFrom(
  { title, sentence, more }: ReportChart,
  { kind, categories, series, unit }: NativeChart,
  { from, head, last }: { readonly from: number; readonly head: number; readonly last: number },
): SheetChart {
  const column = (at: number) => `${NAME}!${absolute(rangeRef(head + 1, at, last, at))}`;
  const isStacked = kind !== 'lines';
  return {
    ...{ type: KINDS[kind], title, showTitle: true, titleFontSize: 14 },
    series: series.map(({ name, colour, isDashed }, at) => ({
      ...{ name, values: column(at + 1), categories: column(0), color: colour },
      ...(isStacked
        ? {
            dataLabels: {
              showValue: true,
              numberFormat: { formatCode: '0;-0;;', sourceLinked: false },
            },
          }
        : {
            stroke: { width: isDashed ? 1.5 : 2.5, dash: isDashed ? 'dash' : 'solid' },
            marker: { symbol: isDashed ? 'none' : 'circle', size: 6, fill: colour, line: colour },
          }),
    })),
    ...(isStacked && { barGrouping: 'stacked', overlap: 100, gapWidth: 60 }),
    anchor: {
      from: { row: from, col: CHART_COLUMN },
      to: { row: from + CHART_ROWS - 1, col: CHART_COLUMN + 9 },
    },
    ...{ legend: 'bottom', dispBlanksAs: 'gap', frameTitle: title },
    altText: [sentence, more].filter(Boolean).join(' '),
    axes: {
      // From zero up: a cut axis makes a small change look like a large one.
      y: { title: unit, ...(isPositive(series) && { scale: { min: 0 } }) },
      // Bars are read from the top, as the list beside them.
      ...(kind === 'stacked-bars' && categories.length > 1 && { x: { reverse: true } }),
    },
  };
}

const isPositive = (series: NativeChart['series']): boolean =>
  series.every(({ values }) => values.every((value) => value === null || value >= 0));

/** $A$1:$A$9 */
const absolute = (range: string) => range.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
