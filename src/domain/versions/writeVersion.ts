import type { DeviceId, Instant, RecordId, ScopeId, VersionId } from '../ids.ts';
import { isFact, type RecordBodies, type RecordKind, SCHEMAS } from '../records/kinds.ts';
import { normalised } from './canonical.ts';
import { sha256Of } from './hash.ts';
import type { Author, Envelope, Version } from './version.ts';

/** What is to be said of a record next. */
export interface Next<K extends RecordKind> {
  readonly kind: K;
  readonly recordId: RecordId<K>;
  readonly scope: ScopeId;
  /** The heads it replaces, as whoever wrote it saw them; none for the first, and for a fact. */
  readonly parents: readonly VersionId[];
  /** `null` takes the record out of use. */
  readonly value: RecordBodies[K] | null;
}

/** Who writes it, where and when: handed in, since the domain has no clock and makes no ids. */
export interface Writing {
  readonly author: Author;
  readonly deviceId: DeviceId;
  readonly now: Instant;
  /** 32 hexadecimal digits, random, and new for each Version. */
  readonly salt: string;
}

/**
 * The only way a Version is made. Its id covers the body by hash, so that a body can be erased.
 *
 * @throws {TypeError} for a fact that replaces something or takes itself out of use, and for a value
 *   that has no canonical JSON: mistakes in the program
 */
export async function writeVersion<K extends RecordKind>(
  { kind, recordId, scope, parents, value }: Next<K>,
  { author, deviceId, now, salt }: Writing,
): Promise<Version<K>> {
  if (isFact(kind) && (parents.length > 0 || value === null)) {
    throw new TypeError(`A ${kind} is written once: it replaces nothing and is never retired`);
  }
  const body = normalised<Envelope<K>>({ salt, value });
  const header = normalised<Omit<Version<K>, 'id' | 'body'>>({
    recordId,
    kind,
    scope,
    parents: [...new Set(parents)].toSorted(),
    author,
    deviceId,
    writtenAt: now,
    schema: SCHEMAS[kind],
    bodyHash: await sha256Of(body),
  });
  return { id: await sha256Of(header), ...header, body };
}
