import type { RecordId } from '../ids.ts';
import type { MutableKind } from '../records/kinds.ts';
import type { Recorded, Records } from '../versions/records.ts';

/** All records of a kind, whole: those that are changed over time have no shorter summary. */
export const allOf = <K extends MutableKind>(records: Records, kind: K): readonly Recorded<K>[] => [
  ...(records[kind].values() as unknown as Iterable<Recorded<K>>),
];

export const recordOf = <K extends MutableKind>(
  records: Records,
  kind: K,
  id: RecordId<K>,
): Recorded<K> | null => allOf(records, kind).find((record) => record.id === id) ?? null;

/** Those that a change of one record has to be told from, out of use or not. */
export const othersOf = <K extends MutableKind>(
  records: Records,
  kind: K,
  self: RecordId<K> | null,
): readonly Recorded<K>[] => allOf(records, kind).filter(({ id }) => id !== self);
