import { daysBetween } from '../calendar.ts';
import type { RecordId } from '../ids.ts';
import { SMALLEST_SHOWN } from '../indicators/figures.ts';
import { type Counted, countedIn, type MeasuredSeries } from './countedFigures.ts';
import { countRanges } from './countRanges.ts';

type Id = RecordId<'measurement'>;

/** Which figures the public edition does not show. */
export interface HiddenFigures {
  /** Counts from 1 to 4, and what its own publisher had hidden. */
  readonly small: ReadonlySet<Id>;
  /** Others from which, with what is shown, one of those could be worked out. */
  readonly second: ReadonlySet<Id>;
  /** Of both, those that are not in the edition at all: where they stood would tell what they are. */
  readonly leftOut: ReadonlySet<Id>;
}

const NONE: HiddenFigures = { small: new Set(), second: new Set(), leftOut: new Set() };

/** The most that a small count can be. */
const MOST_SMALL = SMALLEST_SHOWN - 1;

/**
 * Source of the bound, and of hiding a second cell where a total would tell: the domain guide,
 * section 9 (Cambridgeshire Insight 2013; NDTMS), docs/decisions/0127.
 *
 * @param together series that count the same: what one shows, another must not have hidden
 */
export function hiddenFigures(together: readonly MeasuredSeries[]): HiddenFigures {
  const small = new Set<Id>();
  const counted = together.flatMap((series) => {
    const all = countedIn(series);
    const isHiding = series.indicator.smallNumbers === 'hide-below-5';
    for (const { id, isSmall } of all) if (isSmall && isHiding) small.add(id);
    for (const { id, value } of series.figures) if (value.flag === 'suppressed') small.add(id);
    return all;
  });
  if (small.size === 0) return NONE;
  const cells = counted.map((one) => ({ ...one, isSmall: small.has(one.id) }));
  return protectedBySums(cells) ?? withoutOverlaps(cells);
}

/**
 * Hides further counts until at least two numbers are possible for each that is hidden. Which comes
 * next goes by its period alone, the shortest and of those the latest, and never by its size: a
 * reader who knew that the smallest had been taken would know more of it.
 *
 * @returns `null` where sums prove nothing: a count is not known, is negative, or contradicts others
 */
function protectedBySums(cells: readonly Counted[]): HiddenFigures | null {
  const isCount = ({ count, isSmall }: Counted) =>
    isSmall || (count !== null && count >= 0 && Number.isInteger(count));
  if (!cells.every(isCount)) return null;
  const second = new Set<Id>();
  const leftOut = new Set<Id>();
  for (;;) {
    const ranges = countRanges(cells.filter(({ id }) => !leftOut.has(id)).map(knownOf));
    if (!ranges) return null;
    const exposed = cells.filter(({ id, isSmall }) => {
      const range = isSmall || second.has(id) ? ranges.get(id) : undefined;
      return range !== undefined && range.most - range.least < 1;
    });
    if (exposed.length === 0) return { small: new Set(smallOf(cells)), second, leftOut };
    const now = new Set<Id>();
    for (const one of exposed) {
      const telling = cells.filter(({ id }) => ranges.get(one.id)?.from.has(id));
      // What was hidden for another of them may be enough for this one.
      if (telling.some(({ id }) => now.has(id))) continue;
      const next = nextToHide(telling) ?? telling.toSorted(shortestThenLatest).at(-1) ?? one;
      now.add(next.id);
      if (!next.isSmall) second.add(next.id);
      if (next.isSmall || tellsByStandingThere(next, telling)) leftOut.add(next.id);
    }
  }

  function nextToHide(telling: readonly Counted[]): Counted | undefined {
    const shown = telling
      .filter(({ id, isSmall }) => !isSmall && !second.has(id))
      .toSorted(shortestThenLatest);
    return shown.find(({ count }) => count !== 0) ?? shown[0];
  }

  function knownOf({ id, start, after, count, isSmall }: Counted) {
    const days = { id, start, after };
    if (isSmall) return { ...days, least: 1, most: MOST_SMALL };
    const shown = count ?? 0;
    if (!second.has(id)) return { ...days, least: shown, most: shown };
    return { ...days, least: Math.min(shown, SMALLEST_SHOWN), most: Number.POSITIVE_INFINITY };
  }
}

/**
 * Four small counts within one that is hidden as small are one each; within one that is shown, and is
 * sixteen, four each. Both are left out, so that neither tells.
 */
function tellsByStandingThere(total: Counted, telling: readonly Counted[]): boolean {
  const within = telling.filter(
    ({ id, isSmall, start, after }) =>
      isSmall && id !== total.id && total.start <= start && after <= total.after,
  );
  return within.length >= MOST_SMALL;
}

/** Hides whatever speaks of any day that a small count speaks of: then no sum can reach it. */
function withoutOverlaps(cells: readonly Counted[]): HiddenFigures {
  const small = cells.filter(({ isSmall }) => isSmall);
  const second = cells.filter(
    (cell) =>
      !cell.isSmall && small.some(({ start, after }) => start < cell.after && cell.start < after),
  );
  return {
    small: new Set(smallOf(cells)),
    second: new Set(second.map(({ id }) => id)),
    leftOut: new Set(),
  };
}

const smallOf = (cells: readonly Counted[]) =>
  cells.filter(({ isSmall }) => isSmall).map(({ id }) => id);

function shortestThenLatest(a: Counted, b: Counted): number {
  const days = ({ start, after }: Counted) => daysBetween(start, after);
  return days(a) - days(b) || (a.after > b.after ? -1 : 1);
}
