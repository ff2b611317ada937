import type { Fold, Recorded, Summarised } from './records.ts';

/** A record of which nothing is left to show, since its last value was erased. */
export type Gone = Pick<Recorded, 'kind' | 'id'>;

/**
 * A fold with the records that changed, each folded anew from all its Versions: equal to the fold of
 * the whole log, order included. The Maps of kinds in which nothing changed are shared, not copied.
 *
 * @param seq the log's highest, with what changed
 */
export function extendFold(
  fold: Fold,
  changed: readonly Summarised[],
  seq: number,
  gone: readonly Gone[] = [],
): Fold {
  const kinds = new Set([...changed, ...gone].map(({ kind }) => kind));
  const copies = Array.from(kinds, (kind) => {
    const copy = new Map<string, Summarised>(fold.records[kind]);
    for (const record of changed) if (record.kind === kind) copy.set(record.id, record);
    for (const record of gone) if (record.kind === kind) copy.delete(record.id);
    return [kind, inOrderOfId(copy)] as const;
  });
  return { seq, records: { ...fold.records, ...Object.fromEntries(copies) } };
}

/** New ids mostly come last, being UUID v7: sorting is for what others wrote meanwhile. */
function inOrderOfId(records: ReadonlyMap<string, Summarised>): ReadonlyMap<string, Summarised> {
  const ids = [...records.keys()];
  const isInOrder = ids.every((id, index) => index === 0 || (ids[index - 1] ?? '') < id);
  return isInOrder ? records : new Map([...records].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
