import * as v from 'valibot';
import type { RecordBodies, RecordKind } from '#domain/records/kinds.ts';
import type { Recorded } from '#domain/versions/records.ts';
import { BODIES, FROZEN } from './shapes/bodies.ts';
import { author, instant, recordId, sha256 } from './shapes/parts.ts';

const header = v.looseObject({
  id: recordId(),
  scope: v.string(),
  heads: v.array(sha256),
  conflicts: v.array(
    v.looseObject({
      field: v.string(),
      claims: v.array(v.looseObject({ versionId: sha256, author, writtenAt: instant })),
    }),
  ),
  isRetired: v.boolean(),
  author,
  writtenAt: instant,
  receivedAt: instant,
});

/** A whole record as it stands in a snapshot, or in the data file of one. */
export function isSoundRecord(value: unknown): value is Recorded {
  if (!v.is(header, value)) return false;
  const { kind, value: body } = value;
  // Not `in`, which finds what every object has, too: a file may call its kind `constructor`.
  const isKnown = typeof kind === 'string' && Object.hasOwn(BODIES, kind);
  return isKnown && v.is(shapeOf(kind as RecordKind), body);
}

const snapshot = v.looseObject({
  ...FROZEN.entries,
  content: v.array(v.custom<Recorded>(isSoundRecord)),
});

const SHAPES = { ...BODIES, snapshot } as const satisfies {
  readonly [K in RecordKind]: v.GenericSchema<unknown, RecordBodies[K]>;
};

/** What a whole body of a kind must have to be read, once it is of today's schema. */
export const shapeOf = (kind: RecordKind): v.GenericSchema => SHAPES[kind];
