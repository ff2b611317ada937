import type { Indicator, Polarity } from '../records/indicator.ts';
import type { MeasuredPeriod } from '../records/measurement.ts';
import { type Figure, isPlainCount } from './figures.ts';
import { periodKey, previousPeriod, samePeriodLastYear } from './periodSteps.ts';
import type { SeriesPoint } from './series.ts';

export const DIRECTIONS = [
  'better',
  'worse',
  'same',
  'higher',
  'lower',
  'not-comparable',
  'not-shown',
  'no-earlier-figure',
] as const;

/** `higher` and `lower` where neither is better; `not-shown` where a small number would be told. */
export type Direction = (typeof DIRECTIONS)[number];

export interface Movement {
  readonly direction: Direction;
  readonly against: MeasuredPeriod;
  /** Both values; `null` where they are not compared. */
  readonly values: { readonly from: number; readonly to: number } | null;
  /** Per cent of the earlier value, not rounded; `null` from nought, and for what is a per cent itself. */
  readonly percent: number | null;
  /** The earlier count is below 20: a few more or fewer make a large percentage. */
  readonly hasSmallBase: boolean;
}

/** Of the latest figure: against the period before (`short`), and the same a year before (`long`). */
export interface Movements {
  readonly short: Movement;
  readonly long: Movement;
}

const SMALL_BASE = 20;

/** @returns `null` where there is no figure at all */
export function movementsOf(
  indicator: Indicator,
  points: readonly SeriesPoint[],
): Movements | null {
  const latest = points.at(-1)?.period;
  if (!latest) return null;
  return {
    short: movement(indicator, points, previousPeriod(latest)),
    long: movement(indicator, points, samePeriodLastYear(latest)),
  };
}

function movement(
  indicator: Indicator,
  points: readonly SeriesPoint[],
  against: MeasuredPeriod,
): Movement {
  const key = periodKey(against);
  const from = points.findIndex(({ period }) => periodKey(period) === key);
  const earlier = points[from]?.figure ?? null;
  const latest = points.at(-1)?.figure ?? null;
  const why = whyNot(points.slice(from), earlier, latest);
  const [before, now] = [earlier?.value ?? null, latest?.value ?? null];
  if (why !== null || before === null || now === null) {
    const direction = why ?? 'no-earlier-figure';
    return { direction, against, values: null, percent: null, hasSmallBase: false };
  }
  const base = earlier?.count ?? (isPlainCount(indicator) ? before : null);
  return {
    direction: directionOf(indicator.polarity, now - before),
    against,
    values: { from: before, to: now },
    percent:
      before === 0 || indicator.unit.trim() === '%'
        ? null
        : ((now - before) / Math.abs(before)) * 100,
    hasSmallBase: base !== null && Math.abs(base) < SMALL_BASE,
  };
}

/** @param stretch from the earlier figure to the latest */
function whyNot(
  stretch: readonly SeriesPoint[],
  earlier: Figure | null,
  latest: Figure | null,
): Direction | null {
  if (!earlier || earlier.state === 'missing') return 'no-earlier-figure';
  const isHidden = [earlier, latest].some(
    (one) => one?.state === 'small' || one?.state === 'suppressed',
  );
  if (isHidden) return 'not-shown';
  const isBroken = stretch.some(
    ({ figure, opens }, index) =>
      (index > 0 && opens === 'not-comparable') ||
      figure?.state === 'not-comparable' ||
      figure?.state === 'unassigned',
  );
  return isBroken || latest?.state !== 'shown' ? 'not-comparable' : null;
}

function directionOf(polarity: Polarity, change: number): Direction {
  if (change === 0) return 'same';
  if (polarity === 'neither') return change > 0 ? 'higher' : 'lower';
  return change > 0 === (polarity === 'higher-is-better') ? 'better' : 'worse';
}
