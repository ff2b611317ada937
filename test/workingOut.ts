/** Whole months, counted from the first of a series: what a figure adds up. */
export interface Window {
  readonly from: number;
  /** The month after the last. */
  readonly to: number;
}

export interface Bounded extends Window {
  readonly least: number;
  readonly most: number;
}

interface Pivoted {
  readonly row: readonly number[];
  readonly pivot: number;
}

const NOTHING_LEFT = 1e-9;

/** By Gaussian elimination: whether a figure is a sum of multiples of those that are shown. */
export function sumsOf(shown: readonly Window[], months: number) {
  const rowOf = ({ from, to }: Window): readonly number[] =>
    Array.from({ length: months }, (_, month) => (month >= from && month < to ? 1 : 0));
  const basis: Pivoted[] = [];
  for (const one of shown) {
    const left = remainder(rowOf(one), basis);
    const pivot = left.findIndex((value) => Math.abs(value) > NOTHING_LEFT);
    if (pivot >= 0) basis.push({ row: left.map((value) => value / (left[pivot] ?? 1)), pivot });
  }
  return (one: Window): boolean =>
    remainder(rowOf(one), basis).every((value) => Math.abs(value) < NOTHING_LEFT);
}

const remainder = (row: readonly number[], basis: readonly Pivoted[]): readonly number[] =>
  basis.reduce<readonly number[]>((left, { row: other, pivot }) => {
    const times = left[pivot] ?? 0;
    return left.map((value, at) => value - times * (other[at] ?? 0));
  }, row);

/** Bounds of a figure, by relaxing one that is known after another until nothing moves. */
export function narrowing(known: readonly Bounded[], months: number) {
  const highest = (start: number, end: number): number => {
    const sums = new Map<number, number>([[start, 0]]);
    const relax = (at: number, next: number, step: number): boolean => {
      const sum = (sums.get(at) ?? Number.POSITIVE_INFINITY) + step;
      if (sum >= (sums.get(next) ?? Number.POSITIVE_INFINITY)) return false;
      sums.set(next, sum);
      return true;
    };
    const goThrough = (): boolean => {
      let hasMoved = false;
      for (const { from, to, least, most } of known) {
        hasMoved = relax(from, to, most) || hasMoved;
        hasMoved = relax(to, from, -least) || hasMoved;
      }
      for (let month = months; month > 0; month -= 1) {
        hasMoved = relax(month, month - 1, 0) || hasMoved;
      }
      return hasMoved;
    };
    while (goThrough());
    return sums.get(end) ?? Number.POSITIVE_INFINITY;
  };
  return ({ from, to }: Window) => ({ most: highest(from, to), least: -highest(to, from) });
}
