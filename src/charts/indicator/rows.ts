import type { CompletedAction } from '#domain/indicators/completedActions.ts';
import { type Figure, isPlainCount } from '#domain/indicators/figures.ts';
import type { Comparator, IndicatorView } from '#domain/indicators/indicatorView.ts';
import { periodKey } from '#domain/indicators/periodSteps.ts';
import { targetOn } from '#domain/indicators/target.ts';
import { drawnLower, type ProcessLimits, type SpecialCause } from '#domain/indicators/xmr.ts';
import type { Indicator } from '#domain/records/indicator.ts';
import type { MeasuredPeriod } from '#domain/records/measurement.ts';

/** A special cause, by whether it is one to welcome. */
export type SpecialMark = 'better' | 'worse' | 'neither';

/** One period, with all that is drawn and said of it. */
export interface IndicatorRow {
  readonly at: number;
  readonly period: MeasuredPeriod;
  readonly figure: Figure | null;
  readonly drawn: number | null;
  /** Which line it belongs to: none is drawn on across a change that forbids comparing. */
  readonly line: number;
  readonly limits: ProcessLimits | null;
  /** As drawn: a count is not below zero. */
  readonly lower: number | null;
  readonly causes: readonly SpecialCause[];
  /** What the first of them says, by the direction that is better; `null` without one. */
  readonly special: SpecialMark | null;
  readonly target: number | null;
  readonly comparators: readonly (Figure | null)[];
}

export function indicatorRows(view: IndicatorView): readonly IndicatorRow[] {
  const { series, targets, comparators, indicator } = view;
  const beside = comparators.map(({ figures }) => byPeriod(figures));
  let line = 0;
  return series.points.map(({ period, figure, drawn, opens }, at) => {
    if (opens === 'not-comparable') line += 1;
    const segment = series.segments.find(({ from, to }) => from <= at && at <= to);
    const limits = segment?.limits ?? null;
    return {
      ...{ at, period, figure, drawn, line, limits },
      lower: limits && drawnLower(limits, isPlainCount(indicator)),
      ...specialIn(segment?.causes[at - segment.from] ?? [], indicator),
      target: targetOn(targets, period.end)?.value.value ?? null,
      comparators: beside.map((figures) => figures.get(periodKey(period)) ?? null),
    };
  });
}

function specialIn(causes: readonly SpecialCause[], { polarity }: Indicator) {
  const [first] = causes;
  if (!first) return { causes, special: null };
  if (polarity === 'neither') return { causes, special: 'neither' as const };
  const isBetter = (first.side === 'high') === (polarity === 'higher-is-better');
  return { causes, special: isBetter ? ('better' as const) : ('worse' as const) };
}

const byPeriod = (figures: readonly Figure[]) =>
  new Map(figures.map((figure) => [periodKey(figure.period), figure]));

/** Counts of a larger place would press ours flat: only rates stand in one picture. */
export const drawsComparator = (view: IndicatorView, { indicator }: Comparator): boolean =>
  indicator.unit === view.indicator.unit && !isPlainCount(indicator);

/** Where a day stands on the axis: the middle of a period is its number. */
export function placeOf(rows: readonly IndicatorRow[], on: string): number | null {
  const row = rows.find(({ period }) => period.start <= on && on <= period.end);
  return row ? row.at : null;
}

/** Completed actions by the place of their period; those before the first figure are left out. */
export function actionsByPlace(
  rows: readonly IndicatorRow[],
  actions: readonly CompletedAction[],
): ReadonlyMap<number, readonly CompletedAction[]> {
  const places = new Map<number, CompletedAction[]>();
  for (const action of actions) {
    const at = placeOf(rows, action.on);
    if (at !== null) places.set(at, [...(places.get(at) ?? []), action]);
  }
  return places;
}
