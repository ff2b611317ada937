import type { IsoDate } from '../ids.ts';
import { groupBy } from '../groupBy.ts';
import type { Indicator } from '../records/indicator.ts';
import { type Counted, countedIn, type MeasuredSeries } from './countedFigures.ts';

interface Told<Series> {
  readonly series: Series;
  readonly counted: readonly Counted[];
}

/**
 * Puts series together that count the same thing, as its months in one indicator and its rate for a
 * year in another: what one hides could be worked out of the other. Told by the counts themselves, of
 * one area: where the one has all the parts of a period of the other, they always add up to it.
 */
export function countedTogether<Series extends MeasuredSeries>(
  all: readonly Series[],
): readonly (readonly Series[])[] {
  let groups: readonly (readonly Told<Series>[])[] = [];
  for (const series of all) {
    const one = { series, counted: countedIn(series) };
    const isOurs = (group: readonly Told<Series>[]) => group.some((other) => isSame(one, other));
    groups = [...groups.filter((group) => !isOurs(group)), [one, ...groups.filter(isOurs).flat()]];
  }
  return groups.map((group) => group.map(({ series }) => series));
}

function isSame(one: Told<MeasuredSeries>, other: Told<MeasuredSeries>): boolean {
  const [a, b] = [one.series.indicator, other.series.indicator];
  if (areaOf(a) !== areaOf(b) || isAsPublished(a) || isAsPublished(b)) return false;
  const sums = [...sumsIn(one.counted, other.counted), ...sumsIn(other.counted, one.counted)];
  return sums.some(([total]) => total > 0) && sums.every(([total, sum]) => total === sum);
}

/** What its publisher shows is no secret, in whichever series. */
const isAsPublished = ({ smallNumbers }: Indicator) => smallNumbers === 'as-published';

const areaOf = ({ area, areaCode }: Indicator) => (areaCode || area).trim().toLowerCase();

/** Each count of the one of which the other has all the parts, with what these add up to. */
function sumsIn(
  totals: readonly Counted[],
  parts: readonly Counted[],
): readonly (readonly [total: number, sum: number])[] {
  const from = groupBy(parts, ({ start }) => start);
  return totals.flatMap(({ start, after, count }) => {
    const sum = sumOver(from, start, after);
    return count === null || sum === null ? [] : [[count, sum] as const];
  });
}

/** `null` where the parts leave a day out, or one of them is not known. */
function sumOver(
  from: ReadonlyMap<IsoDate, readonly Counted[]>,
  start: IsoDate,
  after: IsoDate,
): number | null {
  let sum = 0;
  for (let at = start; at < after; ) {
    const within = (from.get(at) ?? []).filter((part) => part.after <= after);
    const longest = within.toSorted((a, b) => (a.after > b.after ? -1 : 1))[0];
    if (!longest || longest.count === null) return null;
    sum += longest.count;
    at = longest.after;
  }
  return sum;
}
