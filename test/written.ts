import type { RecordKind } from '#domain/records/kinds.ts';
import { type Recorded, type Records, recordsFrom } from '#domain/versions/records.ts';
import type { Next } from '#domain/versions/writeVersion.ts';
import { onTheMorningOf, recorded } from './planBuilders.ts';

/** Records as they are once something was written over them on a day: what is retired keeps its value. */
export function written(
  before: readonly Recorded[],
  all: readonly Next<RecordKind>[],
  on: string,
): readonly Recorded[] {
  const now = new Map<string, Recorded>(before.map((one) => [one.id, one]));
  for (const { kind, recordId: id, scope, value } of all) {
    const old = now.get(id);
    const about = { id, scope, writtenAt: onTheMorningOf(on), isRetired: value === null };
    const body = value ?? old?.value;
    if (!body) throw new TypeError(`Nothing to retire: ${id}`);
    now.set(id, recorded(kind, body, about) as Recorded);
  }
  return [...now.values()];
}

/** The same, ready to be asked. */
export const writtenRecords = (...args: Parameters<typeof written>): Records =>
  recordsFrom(written(...args));
