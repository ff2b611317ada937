/**
 * Which of several places on a page explains a term: the first, in the order they are read. The others
 * keep the term as it is.
 */
export interface FirstUses {
  /** @returns how to take the place back */
  readonly add: (term: string, place: Node) => () => void;
  readonly isFirst: (term: string, place: Node) => boolean;
  /** @returns how to stop listening */
  readonly onChange: (listener: () => void) => () => void;
}

export function firstUses(): FirstUses {
  const placesOf = new Map<string, Set<Node>>();
  const first = new Map<string, Node>();
  const listeners = new Set<() => void>();
  const settle = (term: string) => {
    const before = first.get(term);
    const places = [...(placesOf.get(term) ?? [])];
    const now = places.reduce<Node | undefined>(
      (earliest, place) => (earliest && !isBefore(place, earliest) ? earliest : place),
      undefined,
    );
    if (now === before) return;
    if (now) first.set(term, now);
    else first.delete(term);
    for (const listener of listeners) listener();
  };
  return {
    add(term, place) {
      const places = placesOf.get(term) ?? new Set();
      placesOf.set(term, places.add(place));
      settle(term);
      return () => {
        places.delete(place);
        settle(term);
      };
    },
    isFirst: (term, place) => first.get(term) === place,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const isBefore = (one: Node, other: Node) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
