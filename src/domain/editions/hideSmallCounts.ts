import type { RecordId } from '../ids.ts';
import type { Action } from '../records/action.ts';
import type { Indicator } from '../records/indicator.ts';
import type { Measurement } from '../records/measurement.ts';
import type { TargetRevision } from '../records/targetRevision.ts';
import { groupBy } from '../groupBy.ts';
import { isPlainCount, SMALLEST_SHOWN } from '../indicators/figures.ts';
import type { Recorded } from '../versions/records.ts';
import { countedTogether } from './countedTogether.ts';
import { type HiddenFigures, hiddenFigures } from './hiddenFigures.ts';

export interface WithoutSmallCounts {
  readonly content: readonly Recorded[];
  /** Small ones, and those that were hidden by their publisher. */
  readonly small: number;
  /** Hidden so that none of those can be worked out. */
  readonly second: number;
  readonly baselines: number;
}

/** Takes the value out of every small count of the public edition, and of what would tell it. */
export function hideSmallCounts(content: readonly Recorded[]): WithoutSmallCounts {
  const figuresOf = groupBy(content.filter(isMeasurement), ({ value }) => value.indicator);
  const hidden = new Map<RecordId, HiddenFigures>();
  const series = content.filter(isIndicator).map(({ id, value }) => ({
    ...{ id, indicator: value, figures: figuresOf.get(id) ?? [] },
  }));
  for (const together of countedTogether(series)) {
    const own = hiddenFigures(together);
    if (own.small.size > 0) for (const { id } of together) hidden.set(id, own);
  }
  const indicators = new Map<RecordId, Indicator>(
    content.filter(isIndicator).map(({ id, value }) => [id, value]),
  );
  let baselines = 0;
  const shown = content.flatMap((record): readonly Recorded[] => {
    if (isMeasurement(record)) return measurementShown(record);
    if (isRevision(record) && tells(record.value)) {
      baselines += 1;
      return [];
    }
    if (!isAction(record) || !record.value.indicators.some((id) => hidden.has(id))) return [record];
    return [{ ...record, value: { ...record.value, ...NO_FIGURES_IN_TEXT } }];
  });
  const count = (which: 'small' | 'second') =>
    [...new Set(hidden.values())].reduce((sum, one) => sum + one[which].size, 0);
  return { content: shown, small: count('small'), second: count('second'), baselines };

  function measurementShown(record: Recorded<'measurement'>): readonly Recorded[] {
    const { indicator } = record.value;
    const own = hidden.get(indicator);
    if (own?.leftOut.has(record.id)) return [];
    if (!own?.small.has(record.id) && !own?.second.has(record.id)) return [record];
    const source = indicators.get(indicator)?.source ?? '';
    return [{ ...record, value: { ...record.value, ...HIDDEN, source } }];
  }

  /**
   * A baseline is one more figure, or a mean of some: of an indicator that hides any, another sum to
   * work with. Small, it is itself one to be hidden.
   */
  function tells({ what, indicator, value }: TargetRevision): boolean {
    if (what !== 'baseline' || value === null) return false;
    if (hidden.has(indicator)) return true;
    const of = indicators.get(indicator);
    const isSmall = value !== 0 && Math.abs(value) < SMALLEST_SHOWN;
    return isSmall && of?.smallNumbers === 'hide-below-5' && isPlainCount(of);
  }
}

/** What is left of a figure that is not shown: nothing tells a small one from another. */
const HIDDEN = {
  ...{ flag: 'suppressed', value: null, count: null, denominator: null },
  ...{ denominatorSource: '', note: '' },
} as const satisfies Partial<Measurement>;

/** Texts of an action that may say the figure in words. */
const NO_FIGURES_IN_TEXT = {
  ...{ successMeasure: '', baseline: '', target: '' },
} as const satisfies Partial<Action>;

const isMeasurement = (record: Recorded): record is Recorded<'measurement'> =>
  record.kind === 'measurement';
const isIndicator = (record: Recorded): record is Recorded<'indicator'> =>
  record.kind === 'indicator';
const isRevision = (record: Recorded): record is Recorded<'target-revision'> =>
  record.kind === 'target-revision';
const isAction = (record: Recorded): record is Recorded<'action'> => record.kind === 'action';
