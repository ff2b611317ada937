import type { NativeChart, NativeSeries } from '../../model/report.ts';
import { SIZES } from '../looks.ts';
import { solid } from './text.ts';
import { chartText, val } from './chartText.ts';
import { el, type Xml } from './xml.ts';

/** A part of a bar that is narrower than this, as a share of the longest, has no room for its figure. */
const LEAST_PART = { 'stacked-bars': 0.04, 'stacked-columns': 0.055 } as const;

/** As many columns side by side leave room for figures in them. */
const MOST_COLUMNS = 16;

/** Where each point of a line can have its figure. */
const MOST_POINTS = 8;

/** Figures where they fit: in the parts of a bar, and over a line, or at its end. */
export function labelsXml(chart: NativeChart, series: NativeSeries): Xml {
  const shown = shownAt(chart, series);
  if (shown.size === 0) return el('c:dLbls', {}, val('c:delete', 1));
  const isLines = chart.kind === 'lines';
  const hidden = series.values.flatMap((value, idx) =>
    value === null || shown.has(idx)
      ? []
      : [el('c:dLbl', {}, val('c:idx', idx), val('c:delete', 1))],
  );
  return el(
    'c:dLbls',
    {},
    hidden,
    el('c:numFmt', { formatCode: formatOf(chart), sourceLinked: 0 }),
    el('c:spPr', {}, el('a:noFill'), el('a:ln', {}, el('a:noFill'))),
    chartText(SIZES.small, isLines ? series.colour : inkOn(series.colour), true),
    val('c:dLblPos', isLines ? 't' : 'ctr'),
    val('c:showLegendKey', 0),
    val('c:showVal', 1),
    val('c:showCatName', 0),
    val('c:showSerName', 0),
    val('c:showPercent', 0),
    val('c:showBubbleSize', 0),
  );
}

function shownAt(
  { kind, categories, series: all }: NativeChart,
  { name, values }: NativeSeries,
): ReadonlySet<number> {
  const known = values.flatMap((value, at) => (value === null ? [] : [{ value, at }]));
  if (kind === 'lines') {
    if (name !== mainOf({ series: all })?.name) return new Set();
    const some = categories.length <= MOST_POINTS ? known : known.slice(-1);
    return new Set(some.map(({ at }) => at));
  }
  if (kind === 'stacked-columns' && categories.length > MOST_COLUMNS) return new Set();
  const longest = longestOf({ categories, series: all });
  return new Set(
    known
      .filter(({ value }) => value > 0 && value >= longest * LEAST_PART[kind])
      .map(({ at }) => at),
  );
}

/** The longest of the bars, all its parts together. */
export const longestOf = ({
  categories,
  series,
}: Pick<NativeChart, 'categories' | 'series'>): number =>
  Math.max(
    0,
    ...categories.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0)),
  );

/** The line that a chart is about: the first that is not a plan, a target or a limit. */
export const mainOf = ({ series }: Pick<NativeChart, 'series'>): NativeSeries | undefined =>
  series.find(({ isDashed }) => !isDashed) ?? series[0];

/** Whole numbers as such; a rate with as many places as tell its figures apart. */
export function formatOf({ kind, series }: NativeChart): string {
  const main = kind === 'lines' ? [mainOf({ series })] : series;
  const known = main.flatMap((one) => one?.values.filter((value) => value !== null) ?? []);
  if (known.every(Number.isInteger)) return '#,##0';
  return Math.max(...known.map(Math.abs)) < 1 ? '0.00' : '#,##0.0';
}

/** White or dark, whichever is read more easily on a colour. */
function inkOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140 ? '1B2A35' : 'FFFFFF';
}

export const GRID: Xml = el(
  'c:majorGridlines',
  {},
  el('c:spPr', {}, el('a:ln', { w: 6350 }, solid('D9E0E4'))),
);
