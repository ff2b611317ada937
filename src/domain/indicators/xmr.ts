/**
 * The XmR chart: what ordinary variation looks like, and what is more than that.
 *
 * Source of factors and rules: NHS-R Community, NHSRplotthedots, `ptd_spc_standard.R` and
 * `ptd_calculate_point_type.R`. Where they leave room our readings are in
 * docs/decisions/0100-readings-of-the-process-chart.md.
 */
export interface ProcessLimits {
  readonly mean: number;
  /** Of the moving ranges that were kept. */
  readonly meanRange: number;
  /** Moving ranges dropped as outliers. */
  readonly rangesDropped: number;
  readonly upper: number;
  /** As worked out; below zero also where a count cannot be. Drawn by `drawnLower`. */
  readonly lower: number;
  readonly nearUpper: number;
  readonly nearLower: number;
}

const LIMIT = 2.66;
const NEAR = (LIMIT * 2) / 3;
const OUTLYING_RANGE = 3.267;

/** Fewer figures than this give no limits. */
export const FEWEST_FOR_LIMITS = 12;

const RUN = 7;

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Moving ranges of 3.267 times their mean or more are left out once, and the mean is taken anew. */
export function processLimits(
  values: readonly number[],
  { screensOutliers = true }: { readonly screensOutliers?: boolean } = {},
): ProcessLimits {
  const ranges = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
  const bound = OUTLYING_RANGE * meanOf(ranges);
  const kept = screensOutliers && bound > 0 ? ranges.filter((range) => range < bound) : ranges;
  const mean = meanOf(values);
  const meanRange = meanOf(kept);
  return {
    ...{ mean, meanRange, rangesDropped: ranges.length - kept.length },
    ...{ upper: mean + LIMIT * meanRange, lower: mean - LIMIT * meanRange },
    ...{ nearUpper: mean + NEAR * meanRange, nearLower: mean - NEAR * meanRange },
  };
}

/** A count below zero is not drawn. */
export const drawnLower = ({ lower }: ProcessLimits, isCount: boolean): number =>
  isCount ? Math.max(0, lower) : lower;

export const SPECIAL_CAUSES = ['outside-limits', 'one-side', 'trend', 'near-limit'] as const;

export interface SpecialCause {
  readonly rule: (typeof SPECIAL_CAUSES)[number];
  /** Above the mean, or rising; below it, or falling. */
  readonly side: 'high' | 'low';
}

const SIDES = [
  { side: 'high', sign: 1 },
  { side: 'low', sign: -1 },
] as const;

/** Of each value, which rules mark it. Every value of a run is marked. */
export function specialCauses(
  values: readonly number[],
  limits: ProcessLimits,
): readonly (readonly SpecialCause[])[] {
  const marked: SpecialCause[][] = values.map(() => []);
  const mark = (indexes: Iterable<number>, cause: SpecialCause) => {
    for (const index of indexes) marked[index]?.push(cause);
  };
  for (const { side, sign } of SIDES) {
    const away = values.map((value) => sign * (value - limits.mean));
    const limit = LIMIT * limits.meanRange;
    const isOutside = away.map((far) => far > limit + slack(limits));
    mark(whereTrue(isOutside), { rule: 'outside-limits', side });
    mark(
      runs(
        away.map((far) => far > slack(limits)),
        RUN,
      ),
      { rule: 'one-side', side },
    );
    mark(rises(values.map((value) => sign * value)), { rule: 'trend', side });
    mark(nearLimit(away, NEAR * limits.meanRange + slack(limits), isOutside), {
      ...{ rule: 'near-limit' as const, side },
    });
  }
  return marked;
}

/** On a limit, or on the mean, also where a computer's fractions miss it by a hair. */
const slack = ({ mean, meanRange }: ProcessLimits) =>
  1e-9 * Math.max(1, Math.abs(mean), Math.abs(meanRange));

const whereTrue = (flags: readonly boolean[]) =>
  flags.flatMap((flag, index) => (flag ? [index] : []));

/** Indexes within stretches of at least so many. */
function runs(flags: readonly boolean[], least: number): ReadonlySet<number> {
  const found = new Set<number>();
  let length = 0;
  flags.forEach((flag, index) => {
    length = flag ? length + 1 : 0;
    if (length < least) return;
    for (let back = 0; back < length; back += 1) found.add(index - back);
  });
  return found;
}

/** Seven values rising are six rises. */
function rises(values: readonly number[]): ReadonlySet<number> {
  const isRise = values.map((value, index) => index > 0 && value > (values[index - 1] ?? value));
  const within = runs(isRise, RUN - 1);
  return new Set([...within].flatMap((index) => [index - 1, index]));
}

/** Two of three beyond the near-limit line, none of them outside, all three on the same side. */
function nearLimit(away: readonly number[], near: number, isOutside: readonly boolean[]) {
  const found = new Set<number>();
  for (let last = 2; last < away.length; last += 1) {
    const three = [last - 2, last - 1, last];
    const isNear = (index: number) => (away[index] ?? 0) > near && !isOutside[index];
    const isSameSide = three.every((index) => (away[index] ?? 0) > 0);
    const beyond = three.filter(isNear);
    if (isSameSide && beyond.length >= 2) for (const index of beyond) found.add(index);
  }
  return found;
}

/** Why a stretch of a series begins where it does. */
export type Opening = 'first' | 'gap' | 'limits-restart' | 'not-comparable';

export interface ChartPoint {
  /** `null` where none may be drawn. */
  readonly value: number | null;
  /** A change that was declared before this point; `null` for none. */
  readonly opens: 'limits-restart' | 'not-comparable' | null;
}

/** A stretch of points that may be judged together. */
export interface Segment {
  readonly opening: Opening;
  /** Indexes of its first point and its last, itself included. */
  readonly from: number;
  readonly to: number;
  /** `null` where there are fewer than twelve points. */
  readonly limits: ProcessLimits | null;
  /** Of each point from the first; none without limits. */
  readonly causes: readonly (readonly SpecialCause[])[];
}

/** Limits and runs do not cross a gap, nor a declared change. */
export function processSegments(points: readonly ChartPoint[]): readonly Segment[] {
  const segments: Segment[] = [];
  let opening: Opening = 'first';
  let from = 0;
  let values: number[] = [];
  const close = (next: Opening) => {
    if (values.length > 0) segments.push(segmentOf(opening, from, values));
    // A gap says more of why than that nothing came before it.
    if (values.length > 0 || next === 'not-comparable' || next === 'limits-restart') opening = next;
    values = [];
  };
  points.forEach(({ value, opens }, index) => {
    if (opens) close(opens);
    if (value === null) {
      close('gap');
      return;
    }
    if (values.length === 0) from = index;
    values.push(value);
  });
  close('first');
  return segments;
}

function segmentOf(opening: Opening, from: number, values: readonly number[]): Segment {
  const limits = values.length >= FEWEST_FOR_LIMITS ? processLimits(values) : null;
  const causes = limits ? specialCauses(values, limits) : [];
  return { opening, from, to: from + values.length - 1, limits, causes };
}
