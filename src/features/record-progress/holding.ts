import type { IsoDate } from '#domain/ids.ts';
import type { Records } from '#domain/versions/records.ts';

type Show<Wanted> = (records: Records, asAt: IsoDate) => Wanted;

export interface Holding<Wanted> {
  readonly show: Show<Wanted>;
  readonly hold: () => void;
  readonly release: () => void;
}

/** Shows what the records say; while it is held, what it showed last, whatever they say by then. */
export function holding<Wanted>(show: Show<Wanted>): Holding<Wanted> {
  let last: { readonly wanted: Wanted } | null = null;
  let isHeld = false;
  return {
    show(records, asAt) {
      if (!isHeld || !last) last = { wanted: show(records, asAt) };
      return last.wanted;
    },
    hold() {
      isHeld = true;
    },
    release() {
      isHeld = false;
    },
  };
}
