import type { RecordKind } from '#domain/records/kinds.ts';
import { USUAL_SETTINGS } from '#domain/records/partnership.ts';

/** Named for what changed. It changes what is read, never what is stored. */
export interface Migration {
  readonly name: string;
  /** The schema version that it brings a body up to, from the one before. */
  readonly to: number;
  readonly migrate: (body: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

export type Migrations = { readonly [K in RecordKind]?: readonly Migration[] };

/**
 * In rising order of `to`. Each needs a saved database from before it, in
 * test/fixtures/databases: a test fails where a schema version has no migration or no such database.
 */
export const MIGRATIONS: Migrations = {
  partnership: [adding('own-rules-and-words', USUAL_SETTINGS)],
  agency: [adding('predecessor', { predecessor: null })],
  subgroup: [adding('deputy', { deputyRole: '' })],
  priority: [adding('lineage', { lineage: [], alignment: [] })],
  action: [
    adding('what-it-rests-on', {
      ...{ funding: '', dependsOn: [], risks: '' },
      ...{ addedOn: null, carriedForwardFrom: null, isPublishable: false },
    }),
    adding('what-it-answers', { cameFrom: null, findings: [], indicators: [], movedFrom: null }, 3),
  ],
  meeting: [{ name: 'what-it-decides-on', to: 2, migrate: withItsBody }],
  'date-revision': [adding('the-request-it-grants', { request: null })],
  'progress-update': [adding('confidence', { confidence: null })],
};

/** Fields of a schema version, with what is true of everything written before there were any. */
function adding(name: string, fields: Readonly<Record<string, unknown>>, to = 2): Migration {
  return { name, to, migrate: (body) => ({ ...fields, ...body }) };
}

/** Before there were others, what was no subgroup's meeting was the board's. */
function withItsBody(body: Readonly<Record<string, unknown>>) {
  const of = body['subgroup'] === null ? 'board' : 'subgroup';
  return { body: of, agenda: [], attendance: [], snapshot: null, minutes: '', ...body };
}

/** A body as today's app would have written it, from one of an older schema version. */
export function broughtUp(
  kind: RecordKind,
  schema: number,
  body: unknown,
  migrations: Migrations = MIGRATIONS,
): unknown {
  if (typeof body !== 'object' || body === null) return body;
  const missing = (migrations[kind] ?? []).filter(({ to }) => to > schema);
  return missing.reduce(
    (older, { migrate }) => migrate(older),
    body as Readonly<Record<string, unknown>>,
  );
}
