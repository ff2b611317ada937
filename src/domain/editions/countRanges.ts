import type { IsoDate } from '../ids.ts';

/** What a reader knows of the number of things counted over a stretch of days. */
export interface KnownCount<Id> {
  readonly id: Id;
  readonly start: IsoDate;
  /** The first day after it. */
  readonly after: IsoDate;
  readonly least: number;
  /** The same as `least` where it is shown; infinity where nothing bounds it. */
  readonly most: number;
}

/** What the rest of what is known leaves possible for one count, and which counts say so. */
export interface CountRange<Id> {
  readonly least: number;
  readonly most: number;
  /** Those that the two bounds follow from. */
  readonly from: ReadonlySet<Id>;
}

interface Bound<Id> {
  readonly sum: number;
  /** The stop that a tighter sum goes through; `null` where one count says it. */
  readonly via: number | null;
  readonly id: Id | null;
}

/**
 * Works out the tightest whole-number bounds of each count from all the others, as the cleverest
 * reader could: by any sums and differences of overlapping periods, and by knowing that no part of a
 * period counts less than nothing. With `S` of a day all that was counted before it, every count is
 * `S(after) - S(start)`: bounds of differences, of which shortest paths are the tightest.
 *
 * @returns `null` where the counts contradict one another: then sums prove nothing
 */
export function countRanges<Id>(
  known: readonly KnownCount<Id>[],
): ReadonlyMap<Id, CountRange<Id>> | null {
  const days = [...new Set(known.flatMap(({ start, after }) => [start, after]))].toSorted();
  const at = new Map(days.map((day, index) => [day, index]));
  const bounds: (Bound<Id> | null)[][] = days.map(() => days.map(() => null));
  const tighten = (from: number, to: number, bound: Bound<Id>) => {
    const row = bounds[from];
    if (row && bound.sum < (row[to]?.sum ?? Number.POSITIVE_INFINITY)) row[to] = bound;
  };
  for (const index of days.keys()) {
    tighten(index, index, { sum: 0, via: null, id: null });
    if (index > 0) tighten(index, index - 1, { sum: 0, via: null, id: null });
  }
  const placed = known.map((one) => ({
    ...one,
    from: at.get(one.start) ?? 0,
    to: at.get(one.after) ?? 0,
  }));
  for (const { id, from, to, least, most } of placed) {
    if (most < Number.POSITIVE_INFINITY) tighten(from, to, { sum: most, via: null, id });
    tighten(to, from, { sum: -least, via: null, id });
  }
  for (const via of days.keys()) {
    for (const row of bounds) {
      const first = row[via];
      if (!first) continue;
      for (const [to, second] of (bounds[via] ?? []).entries()) {
        const sum = second ? first.sum + second.sum : Number.POSITIVE_INFINITY;
        if (sum < (row[to]?.sum ?? Number.POSITIVE_INFINITY)) row[to] = { sum, via, id: null };
      }
    }
  }
  if (days.some((_, index) => (bounds[index]?.[index]?.sum ?? 0) < 0)) return null;
  return new Map(
    placed.map(({ id, from, to }) => {
      const most = bounds[from]?.[to]?.sum ?? Number.POSITIVE_INFINITY;
      const least = -(bounds[to]?.[from]?.sum ?? Number.POSITIVE_INFINITY);
      const said = new Set<Id>([...saidBy(bounds, from, to), ...saidBy(bounds, to, from)]);
      return [id, { least, most, from: said }];
    }),
  );
}

/** The counts whose bounds were added up. */
function saidBy<Id>(
  bounds: readonly (readonly (Bound<Id> | null)[])[],
  from: number,
  to: number,
): readonly Id[] {
  const bound = bounds[from]?.[to];
  if (!bound) return [];
  if (bound.via === null) return bound.id === null ? [] : [bound.id];
  return [...saidBy(bounds, from, bound.via), ...saidBy(bounds, bound.via, to)];
}
