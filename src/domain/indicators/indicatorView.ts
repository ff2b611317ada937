import { daysBetween } from '../calendar.ts';
import { groupBy } from '../groupBy.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import type { Indicator } from '../records/indicator.ts';
import { inUse, type Records, type Summarised } from '../versions/records.ts';
import { type Movements, movementsOf } from './direction.ts';
import { type Figure, figuresOf, standingMeasurements } from './figures.ts';
import { type Series, seriesOf } from './series.ts';
import {
  type Assurance,
  assuranceOf,
  revisionsOf,
  targetOn,
  type TargetVerdict,
  verdictAgainst,
} from './target.ts';
import { FEWEST_FOR_LIMITS, type Segment, type SpecialCause } from './xmr.ts';

/** What variation in the latest stretch of figures says. */
export type LimitsVerdict =
  | { readonly kind: 'no-figures' }
  | { readonly kind: 'overlapping' }
  /** @param figures how many there are since the last gap or declared change */
  | { readonly kind: 'too-few'; readonly figures: number; readonly needed: number }
  | { readonly kind: 'ordinary' }
  | { readonly kind: 'improvement' | 'concern' | 'neutral'; readonly cause: SpecialCause };

export type IndicatorOutcome = 'moved-right' | 'moved-wrong' | 'not-moved' | 'not-known';

/** All that a page, a row of the scorecard and the board say of an indicator. */
export interface IndicatorView {
  readonly id: RecordId<'indicator'>;
  readonly indicator: Indicator;
  readonly series: Series;
  /** Of the last period for which somebody gave a figure; `null` where there is none. */
  readonly latest: Figure | null;
  /** Whole days from the end of that period to the as-at day. */
  readonly ageInDays: number | null;
  readonly movements: Movements | null;
  readonly limits: LimitsVerdict;
  readonly targets: readonly Summarised<'target-revision'>[];
  readonly baselines: readonly Summarised<'target-revision'>[];
  /** In force on the last day of the latest figure, or as at the day where there is none. */
  readonly target: Summarised<'target-revision'> | null;
  readonly targetVerdict: TargetVerdict;
  readonly assurance: Assurance | null;
  readonly changes: readonly Summarised<'change-point'>[];
  readonly comparators: readonly Comparator[];
  readonly outcome: IndicatorOutcome;
}

/** The same measure elsewhere. Its figures are never joined with ours. */
export interface Comparator {
  readonly id: RecordId<'indicator'>;
  readonly indicator: Indicator;
  readonly figures: readonly Figure[];
}

/** Of all our own indicators in use, in the order of their names. */
export function indicatorViews(records: Records, asAt: IsoDate): readonly IndicatorView[] {
  const view = viewsFrom(records, asAt);
  return inUse(records, 'indicator')
    .filter(({ value }) => value.comparatorOf === null)
    .toSorted((a, b) => a.value.name.localeCompare(b.value.name, 'en-GB'))
    .map(view);
}

/** @returns `null` where there is no such indicator */
export function indicatorView(
  records: Records,
  asAt: IsoDate,
  id: RecordId<'indicator'>,
): IndicatorView | null {
  const record = records.indicator.get(id);
  return record ? viewsFrom(records, asAt)(record) : null;
}

function viewsFrom(records: Records, asAt: IsoDate) {
  const standing = standingMeasurements(records);
  const changes = groupBy(inUse(records, 'change-point'), ({ value }) => value.indicator);
  const beside = groupBy(inUse(records, 'indicator'), ({ value }) => value.comparatorOf);
  const figures = ({ id, value }: Summarised<'indicator'>) =>
    figuresOf(value, standing.get(id) ?? []);

  return (record: Summarised<'indicator'>): IndicatorView => {
    const { id, value: indicator } = record;
    const declared = changes.get(id) ?? [];
    const ordered = declared.toSorted((a, b) => (a.value.on < b.value.on ? -1 : 1));
    const series = seriesOf(
      indicator,
      figures(record),
      ordered.map(({ value }) => value),
    );
    const latest = series.points.at(-1)?.figure ?? null;
    const movements = movementsOf(indicator, series.points);
    const segment = latestSegment(series);
    const limits = limitsVerdict(indicator, series, segment);
    const targets = revisionsOf(records, id, 'target');
    const target = targetOn(targets, latest?.period.end ?? asAt);
    const value = latest?.state === 'shown' ? latest.value : null;
    return {
      ...{ id, indicator, series, latest, movements, limits, targets, target },
      ageInDays: latest ? daysBetween(latest.period.end, asAt) : null,
      baselines: revisionsOf(records, id, 'baseline'),
      targetVerdict: verdictAgainst(target?.value ?? null, indicator.polarity, value),
      assurance: assuranceOf(
        target?.value.value ?? null,
        indicator.polarity,
        segment?.limits ?? null,
      ),
      changes: ordered,
      comparators: (beside.get(id) ?? []).map((other) => ({
        ...{ id: other.id, indicator: other.value, figures: figures(other) },
      })),
      outcome: indicator.polarity === 'neither' ? 'not-known' : outcomeOf(limits),
    };
  };
}

/** The stretch that the latest point belongs to; `null` where that point is a gap. */
function latestSegment({ points, segments }: Series): Segment | null {
  const last = segments.at(-1);
  return last && last.to === points.length - 1 ? last : null;
}

function limitsVerdict(
  { polarity }: Indicator,
  { points, overlaps }: Series,
  segment: Segment | null,
): LimitsVerdict {
  if (points.length === 0) return { kind: 'no-figures' };
  if (overlaps) return { kind: 'overlapping' };
  if (!segment?.limits) {
    const figures = segment ? segment.to - segment.from + 1 : 0;
    return { kind: 'too-few', figures, needed: FEWEST_FOR_LIMITS };
  }
  // Of the last point alone: what an older one said is over, though its mark stays in the picture.
  const cause = segment.causes.at(-1)?.[0];
  if (!cause) return { kind: 'ordinary' };
  if (polarity === 'neither') return { kind: 'neutral', cause };
  const isBetter = (cause.side === 'high') === (polarity === 'higher-is-better');
  return { kind: isBetter ? 'improvement' : 'concern', cause };
}

/**
 * Variation alone decides. Two figures differ by chance as well: where there are no limits, nobody
 * can tell whether anything moved. Source: decision 0111.
 */
function outcomeOf({ kind }: LimitsVerdict): IndicatorOutcome {
  switch (kind) {
    case 'improvement':
      return 'moved-right';
    case 'concern':
      return 'moved-wrong';
    case 'ordinary':
      return 'not-moved';
    case 'neutral':
    case 'no-figures':
    case 'too-few':
    case 'overlapping':
      return 'not-known';
  }
}
