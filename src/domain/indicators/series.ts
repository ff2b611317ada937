import type { ChangePoint } from '../records/changePoint.ts';
import type { Indicator } from '../records/indicator.ts';
import type { MeasuredPeriod } from '../records/measurement.ts';
import type { Figure } from './figures.ts';
import { nextPeriod, periodKey } from './periodSteps.ts';
import { type ChartPoint, processSegments, type Segment } from './xmr.ts';

/** One place on the time axis. */
export interface SeriesPoint {
  readonly period: MeasuredPeriod;
  /** `null` where nobody gave a figure: a gap, and not a zero. */
  readonly figure: Figure | null;
  /** What may be drawn and reckoned with; `null` for a gap. */
  readonly drawn: number | null;
  /** The last change declared before it, where that opens a new stretch. */
  readonly opens: ChartPoint['opens'];
}

export interface Series {
  readonly points: readonly SeriesPoint[];
  /** None where the periods overlap: figures that share months tell nothing of variation. */
  readonly segments: readonly Segment[];
  readonly overlaps: boolean;
  /** Figures of periods of another length: in the table, and not in the picture. */
  readonly others: readonly Figure[];
}

/** More than a lifetime of months: a slip in a year must not fill the memory. */
const MOST_POINTS = 1200;

/** The figures of an indicator along the time axis, with its gaps and declared changes. */
export function seriesOf(
  { frequency }: Indicator,
  figures: readonly Figure[],
  changes: readonly ChangePoint[],
): Series {
  const own = figures.filter(({ period }) => period.kind === frequency);
  const others = figures.filter(({ period }) => period.kind !== frequency);
  const overlaps = own.some(({ period }, index) => {
    const before = own[index - 1]?.period;
    return before !== undefined && before.end >= period.start;
  });
  const places = overlaps ? own.map(({ period }) => period) : withoutHoles(own);
  const byKey = new Map(own.map((figure) => [periodKey(figure.period), figure]));
  const breaks = changes.filter(({ changeKind }) => changeKind !== 'annotation');
  const points = places.map((period, index) => {
    const figure = byKey.get(periodKey(period)) ?? null;
    const after = places[index - 1]?.end ?? null;
    return {
      ...{ period, figure },
      drawn: figure?.state === 'shown' ? figure.value : null,
      opens: after === null ? null : openingBetween(breaks, after, period),
    };
  });
  const segments = overlaps
    ? []
    : processSegments(points.map(({ drawn, opens }) => ({ value: drawn, opens })));
  return { points, segments, overlaps, others };
}

function withoutHoles(own: readonly Figure[]): readonly MeasuredPeriod[] {
  const first = own[0]?.period;
  const last = own.at(-1)?.period;
  if (!first || !last) return [];
  const places: MeasuredPeriod[] = [];
  for (let at = first; at.end <= last.end && places.length < MOST_POINTS; at = nextPeriod(at)) {
    places.push(at);
  }
  // Figures that do not lie on whole periods, such as twelve months at odd steps, stand as they are.
  const isOnGrid = places.at(-1)?.end === last.end;
  const keys = new Set(places.map(periodKey));
  const fits = isOnGrid && own.every(({ period }) => keys.has(periodKey(period)));
  return fits ? places : own.map(({ period }) => period);
}

/** A change within a period counts from that period on. */
function openingBetween(
  breaks: readonly ChangePoint[],
  after: string,
  { end }: MeasuredPeriod,
): ChartPoint['opens'] {
  const between = breaks.filter(({ on }) => on > after && on <= end);
  if (between.some(({ changeKind }) => changeKind === 'not-comparable')) return 'not-comparable';
  return between.length > 0 ? 'limits-restart' : null;
}
