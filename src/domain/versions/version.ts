import type { DeviceId, Instant, RecordId, ScopeId, Sha256, VersionId } from '../ids.ts';
import type { RecordBodies, RecordKind } from '../records/kinds.ts';

/** Who says something: as stated by themselves, unless a server vouches for it. */
export interface Author {
  /** A name or a role. */
  readonly name: string;
  /** Empty when not said. */
  readonly agency: string;
}

/** The salt lives and dies with the value, so that an erased one cannot be guessed from its hash. */
export interface Envelope<K extends RecordKind = RecordKind> {
  /** 32 hexadecimal digits, random. */
  readonly salt: string;
  /** `null` takes the record out of use; its history stays. */
  readonly value: RecordBodies[K] | null;
}

/** One saved state of a record. Nothing is ever overwritten: every save appends one. */
export interface Version<K extends RecordKind = RecordKind> {
  /** SHA-256 over the canonical JSON of the fields below, without `body`. */
  readonly id: VersionId;
  readonly recordId: RecordId<K>;
  readonly kind: K;
  readonly scope: ScopeId;
  /** What it replaces, sorted: none for the first, two or more for a merge. */
  readonly parents: readonly VersionId[];
  readonly author: Author;
  readonly deviceId: DeviceId;
  /** Informative: order comes from `parents`, never from a laptop's clock. */
  readonly writtenAt: Instant;
  readonly schema: number;
  readonly bodyHash: Sha256;
  /** Absent where it was erased under UK GDPR; the chain stays whole. */
  readonly body?: Envelope<K>;
}

/** A Version with what only this device knows of it. */
export interface ReceivedVersion<K extends RecordKind = RecordKind> {
  readonly version: Version<K>;
  /** When it came to this device: what a snapshot knew goes by this. */
  readonly receivedAt: Instant;
}
