import type { Instant, RecordId, ScopeId, VersionId } from '../ids.ts';
import {
  RECORD_KINDS,
  type RecordBodies,
  type RecordKind,
  type Summary,
} from '../records/kinds.ts';
import type { Author } from './version.ts';

/** One value of a field that people changed in different ways, with who said so and when. */
export interface Claim {
  /** Absent where the field is: a Version of an app that did not know it. */
  readonly value?: unknown;
  /** The Version that wrote it, which need not be a head: others may have changed other fields. */
  readonly versionId: VersionId;
  readonly author: Author;
  readonly writtenAt: Instant;
}

/** A field changed in different ways by people who had not seen each other's change. */
export interface Conflict {
  /** `isRetired` when one took the record out of use while another changed it. */
  readonly field: string;
  /** Two or more, in order of their Versions' ids. */
  readonly claims: readonly Claim[];
}

/** A record as the log has it now. `Value` is the whole body, or what tables and charts need. */
export interface Recorded<K extends RecordKind = RecordKind, Value = RecordBodies[K]> {
  readonly id: RecordId<K>;
  readonly kind: K;
  readonly scope: ScopeId;
  readonly value: Value;
  /** The Versions that nothing replaces yet: one, or several that were merged to make `value`. */
  readonly heads: readonly VersionId[];
  /** Empty unless people disagree; until one chooses, `value` has what all of them had seen. */
  readonly conflicts: readonly Conflict[];
  /** Out of use: shown only where somebody asks for what was retired. */
  readonly isRetired: boolean;
  /** Of the latest head; where there are several, the one written last by its own clock. */
  readonly author: Author;
  readonly writtenAt: Instant;
  readonly receivedAt: Instant;
}

/** A record with what tables and charts need; a whole one can stand in for it. */
export type Summarised<K extends RecordKind = RecordKind> = Recorded<K, Summary<K>>;

/** All records that a screen may ask for, by kind and id. A snapshot's look just the same. */
export type Records = {
  readonly [K in RecordKind]: ReadonlyMap<RecordId<K>, Summarised<K>>;
};

/** What a device has to show, and how much of its log that covers. */
export interface Fold {
  /** The log's highest `seq` among the Versions that were folded; 0 for none. */
  readonly seq: number;
  readonly records: Records;
}

/** Sorts records of any kinds into their places. Where an id comes twice, the later one stands. */
export function recordsFrom(all: Iterable<Recorded | Summarised>): Records {
  const byKind = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, new Map()]));
  for (const record of all) byKind[record.kind]?.set(record.id, record);
  return byKind as unknown as Records;
}

/** The records of a kind that are in use, in the order they came. */
export function inUse<K extends RecordKind>(records: Records, kind: K): readonly Summarised<K>[] {
  const all: readonly Summarised<K>[] = [...records[kind].values()];
  return all.filter((record) => !record.isRetired);
}
