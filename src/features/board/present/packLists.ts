/** A list under a head. */
export interface Listing<Head, Row> {
  readonly head: Head;
  readonly rows: readonly Row[];
  /** Rows of the list that are on no slide. */
  readonly left: number;
}

interface Room {
  /** Lines on one slide. */
  readonly lines: number;
  /** Of one list; the rest of it is counted in `left`. */
  readonly most: number;
}

/** Of a head, in lines of the list. */
const HEAD = 2;

/**
 * Puts lists on slides, one after the other, so that nothing is set small to fit. A list that does
 * not fit goes on under its head on the next slide; one of nothing is left out.
 */
export function packLists<Head, Row>(
  lists: readonly { readonly head: Head; readonly rows: readonly Row[] }[],
  { lines, most }: Room,
): readonly (readonly Listing<Head, Row>[])[] {
  const slides: Listing<Head, Row>[][] = [];
  let free = 0;
  for (const { head, rows } of lists) {
    const left = Math.max(0, rows.length - most);
    let rest = rows.slice(0, most);
    while (rest.length > 0) {
      // A head with a single line under it says nothing that the next slide would not.
      if (free < HEAD + Math.min(2, rest.length)) {
        slides.push([]);
        free = lines;
      }
      const taken = rest.slice(0, free - HEAD);
      rest = rest.slice(taken.length);
      slides.at(-1)?.push({ head, rows: taken, left: rest.length === 0 ? left : 0 });
      free -= HEAD + taken.length;
    }
  }
  return slides;
}

/** Splits a list into parts of a size, the last one shorter. */
export const inParts = <Row>(rows: readonly Row[], size: number): readonly (readonly Row[])[] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
    rows.slice(at * size, (at + 1) * size),
  );
