import * as v from 'valibot';
import { RECORD_KINDS, type RecordKind, SCHEMAS } from '#domain/records/kinds.ts';
import { accept, refuse, type Result } from '#domain/result.ts';
import type { ReceivedVersion } from '#domain/versions/version.ts';
import { broughtUp } from '../migrations.ts';
import { author, instant, recordId, sha256 } from './parts.ts';
import { shapeOf } from '../soundRecord.ts';

/**
 * A row that was left out, and why.
 *
 * - `shape`: it is not what a row of its kind has to be.
 * - `newer`: a newer app wrote it, in a way that this one does not understand.
 * - `unreadable`: the disk did not give it back.
 */
export interface DamagedRow {
  readonly seq: number;
  /** `null` where even that cannot be read. */
  readonly recordId: string | null;
  readonly problem: 'shape' | 'newer' | 'unreadable';
}

const row = v.looseObject({
  receivedAt: instant,
  version: v.looseObject({
    id: sha256,
    recordId: recordId(),
    kind: v.string(),
    scope: v.string(),
    parents: v.array(sha256),
    author,
    deviceId: v.string(),
    writtenAt: instant,
    schema: v.pipe(v.number(), v.integer()),
    bodyHash: sha256,
    body: v.optional(v.looseObject({ salt: v.string(), value: v.unknown() })),
  }),
});

/** A row as today's app understands it. What it does not know, but can leave alone, is kept. */
export function readRow(stored: unknown): Result<ReceivedVersion, DamagedRow['problem']> {
  if (!v.is(row, stored)) return refuse('shape');
  const { version, receivedAt } = stored;
  if (isNewer(version)) return refuse('newer');
  const kind = version.kind as RecordKind;
  const { body } = version;
  const value = broughtUp(kind, version.schema, body?.value);
  const isSound = !body || value === null || v.is(shapeOf(kind), value);
  if (!isSound) return refuse('shape');
  const read = body && value !== body.value ? { ...version, body: { ...body, value } } : version;
  return accept({ version: read, receivedAt } as unknown as ReceivedVersion);
}

/** Whether a newer app than this one wrote it. */
export function isNewer({ kind, schema }: { readonly kind: string; readonly schema: number }) {
  if (!(RECORD_KINDS as readonly string[]).includes(kind)) return true;
  return schema > SCHEMAS[kind as RecordKind];
}
