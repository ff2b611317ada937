import { groupBy } from '../groupBy.ts';
import { isFact, type RecordBodies, type RecordKind } from '../records/kinds.ts';
import { byId, type History, headsOf, historyOf, knownParents } from './history.ts';
import { type Merged, mergeHistory } from './merge.ts';
import type { Recorded } from './records.ts';
import type { ReceivedVersion, Version } from './version.ts';

/**
 * The records that sound Versions add up to, whatever order they came in and however often, in order
 * of id. Work grows with the number of Versions; only a record with several heads costs more.
 *
 * A record is known by id, kind and scope together: whoever may write in one subgroup cannot speak
 * of a record in another by using its id.
 */
export const foldRecords = (received: Iterable<ReceivedVersion>): readonly Recorded[] => [
  ...foldOneByOne(received),
];

/** The same, one record after another: for whoever lets others have their turn meanwhile. */
export function* foldOneByOne(received: Iterable<ReceivedVersion>): Generator<Recorded> {
  const byRecord = groupBy([...received], ({ version }) => nameOf(version.recordId, version));
  for (const [, versions] of [...byRecord].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const record = foldRecord(versions);
    if (record) yield record;
  }
}

/**
 * One record from all its Versions, whatever order they came in and however often; `null` when
 * nothing is left to show: none has come, or every head was erased. An erased head claims nothing
 * against the others, but stays a head until a Version replaces it.
 *
 * A retired record has the value that it had when it was taken out of use.
 */
export function foldRecord(received: readonly ReceivedVersion[]): Recorded | null {
  const [first] = received;
  if (!first) return null;
  const history = historyOf(received);
  const heads = isFact(first.version.kind) ? originalOf(history) : headsOf(history);
  const latest = heads.toSorted(byTimeWritten).at(-1);
  if (!latest || !heads.some(({ version }) => hasValue(version, history))) return null;
  const { value, isRetired, conflicts } = mergedFrom(history, heads);
  const { recordId, kind, scope, author, writtenAt } = latest.version;
  return {
    id: recordId,
    kind,
    scope,
    value: value as unknown as RecordBodies[RecordKind],
    heads: heads.map(({ version }) => version.id),
    conflicts,
    isRetired,
    author,
    writtenAt,
    receivedAt: latest.receivedAt,
  };
}

/**
 * A fact is never changed: what would replace it is passed over. Were it ever written twice under
 * one id, which no honest device does, the lower Version id stands on every device.
 */
function originalOf(history: History): readonly ReceivedVersion[] {
  const originals = [...history.values()].filter(({ version }) => version.parents.length === 0);
  return originals.toSorted((a, b) => byId(a.version, b.version)).slice(0, 1);
}

/** Most records have one head, and it is in use: then there is nothing to merge. */
function mergedFrom(history: History, heads: readonly ReceivedVersion[]): Merged {
  const [only, second] = heads;
  const value = second ? null : only?.version.body?.value;
  if (value) return { value: { ...value }, isRetired: false, conflicts: [] };
  return mergeHistory(
    history,
    heads.map(({ version }) => version),
  );
}

/** Whether a head says something still: its own value, or one that it took out of use. */
function hasValue(head: Version, history: History): boolean {
  const said = new Set([head]);
  // The Set grows while it is read, by what a retired one took out of use.
  for (const version of said) {
    if (version.body?.value) return true;
    if (version.body) for (const parent of knownParents(version, history)) said.add(parent);
  }
  return false;
}

/**
 * No clock decides what a record says; this only picks whose name stands beside several heads. Of
 * those written at one moment the highest id comes last, since heads are in order of id.
 */
function byTimeWritten({ version: a }: ReceivedVersion, { version: b }: ReceivedVersion): number {
  if (a.writtenAt === b.writtenAt) return 0;
  return a.writtenAt < b.writtenAt ? -1 : 1;
}

const nameOf = (id: string, { kind, scope }: Pick<Recorded, 'kind' | 'scope'>): string =>
  `${id} ${kind} ${scope}`;
