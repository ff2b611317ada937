import { groupBy } from '../groupBy.ts';
import type { RecordId } from '../ids.ts';
import { notWithdrawn, withdrawnIn } from '../progress/standing.ts';
import type { Indicator } from '../records/indicator.ts';
import type { Measurement } from '../records/measurement.ts';
import type { Records, Summarised } from '../versions/records.ts';
import { periodKey } from './periodSteps.ts';

/**
 * Whether a figure may be drawn, and why not.
 *
 * - `small`: a count from 1 to 4. Nothing of it leaves this file: no value, count, rate or change.
 * - `not-comparable`, `unassigned`: stand in tables with their flag, and are breaks in the picture.
 */
export type FigureState =
  | 'shown'
  | 'small'
  | 'suppressed'
  | 'missing'
  | 'not-comparable'
  | 'unassigned';

/** What one source says of one period, as far as it may be seen. */
export interface Figure
  extends Pick<
    Measurement,
    'period' | 'denominatorSource' | 'note' | 'source' | 'sourceFile' | 'sourceRow' | 'batch'
  > {
  readonly id: RecordId<'measurement'>;
  readonly state: FigureState;
  readonly isProvisional: boolean;
  /** As it may be read in a table; `null` where it is not known, or hidden. */
  readonly value: number | null;
  readonly count: number | null;
  readonly denominator: number | null;
  /** It puts another one right. */
  readonly isCorrection: boolean;
  /** What other sources say of the same period: kept, and not used. */
  readonly disagreeing: readonly Figure[];
}

/** Source: guide to small numbers of Cambridgeshire Insight, 2013; NDTMS hides cells below 5. */
export const SMALLEST_SHOWN = 5;

/** A number of things, and no share or rate of them. */
export const isPlainCount = ({ denominator, unit }: Indicator): boolean =>
  denominator === '' && unit.trim() !== '%' && !/\bper\b/i.test(unit);

/**
 * What the figures that are kept put right, and what that had put right before it: where the middle
 * one of three is taken back, the first does not stand again beside the last.
 */
function correctedBy(
  kept: readonly Summarised<'measurement'>[],
  records: Records,
): ReadonlySet<RecordId<'measurement'>> {
  const corrected = new Set<RecordId<'measurement'>>();
  for (const { value } of kept) {
    let { corrects: next } = value;
    while (next !== null && !corrected.has(next)) {
      corrected.add(next);
      next = records.measurement.get(next)?.value.corrects ?? null;
    }
  }
  return corrected;
}

/** Figures that stand, by indicator: not withdrawn, nor corrected, nor of an import that was undone. */
export function standingMeasurements(
  records: Records,
): ReadonlyMap<RecordId<'indicator'>, readonly Summarised<'measurement'>[]> {
  const withdrawn = withdrawnIn(records);
  const kept = notWithdrawn(records, 'measurement').filter(
    ({ value: { batch } }) => batch === null || !withdrawn.has(batch),
  );
  const corrected = correctedBy(kept, records);
  return groupBy(
    kept.filter(({ id }) => !corrected.has(id)),
    ({ value }) => value.indicator,
  );
}

/**
 * One figure for each period, in order of time. Where several sources speak of one, what was received
 * last is used, and the others stand beside it.
 *
 * @param standing of this indicator, in the order they came
 */
export function figuresOf(
  indicator: Indicator,
  standing: readonly Summarised<'measurement'>[],
): readonly Figure[] {
  const byPeriod = groupBy(standing, ({ value }) => periodKey(value.period));
  return [...byPeriod.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, all]) => {
      const [used, ...others] = all.toSorted(lastFirst).map((one) => figureOf(indicator, one));
      return used ? [{ ...used, disagreeing: others }] : [];
    });
}

function lastFirst(a: Summarised<'measurement'>, b: Summarised<'measurement'>): number {
  if (a.receivedAt !== b.receivedAt) return a.receivedAt > b.receivedAt ? -1 : 1;
  if (a.writtenAt !== b.writtenAt) return a.writtenAt > b.writtenAt ? -1 : 1;
  return a.id > b.id ? -1 : 1;
}

function figureOf(indicator: Indicator, { id, value: said }: Summarised<'measurement'>): Figure {
  const state = stateOf(indicator, said);
  const isHidden = state === 'small' || state === 'suppressed' || state === 'missing';
  return {
    ...{ id, state },
    period: said.period,
    isProvisional: said.flag === 'provisional',
    value: isHidden ? null : said.value,
    count: isHidden ? null : said.count,
    denominator: isHidden ? null : said.denominator,
    denominatorSource: said.denominatorSource,
    note: said.note,
    source: said.source,
    sourceFile: said.sourceFile,
    sourceRow: said.sourceRow,
    batch: said.batch,
    isCorrection: said.corrects !== null,
    disagreeing: [],
  };
}

function stateOf(indicator: Indicator, { flag, value, count }: Measurement): FigureState {
  if (flag === 'suppressed') return 'suppressed';
  if (flag === 'missing' || value === null) return 'missing';
  const counted = count ?? (isPlainCount(indicator) ? value : null);
  const isSmall = counted !== null && counted !== 0 && Math.abs(counted) < SMALLEST_SHOWN;
  if (isSmall && indicator.smallNumbers === 'hide-below-5') return 'small';
  return flag === 'ok' || flag === 'provisional' ? 'shown' : flag;
}
