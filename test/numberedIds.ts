import type { RecordId } from '#domain/ids.ts';
import type { RecordKind } from '#domain/records/kinds.ts';

/** An id that sorts by its number, and is the same in every run. */
export const idOf = <K extends RecordKind>(number: number): RecordId<K> =>
  `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}` as RecordId<K>;

/** Makes ids one after the other, as a device would, from a number on. */
export function idsFrom(first: number) {
  let number = first;
  return <K extends RecordKind>(): RecordId<K> => idOf<K>(number++);
}
