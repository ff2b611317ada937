import type { VersionId } from '../ids.ts';
import type { ReceivedVersion, Version } from './version.ts';

/** All that is known of one record, each Version once. A parent may not have come yet. */
export type History = ReadonlyMap<VersionId, ReceivedVersion>;

/**
 * Each Version once, however often it came: as received first, and without its body if any copy was
 * erased, so that nothing which was erased comes back from a device that had not heard of it.
 */
export function historyOf(received: Iterable<ReceivedVersion>): History {
  const history = new Map<VersionId, ReceivedVersion>();
  for (const copy of received) {
    const known = history.get(copy.version.id);
    history.set(copy.version.id, known ? oneOf(known, copy) : copy);
  }
  return history;
}

function oneOf(one: ReceivedVersion, other: ReceivedVersion): ReceivedVersion {
  const version = one.version.body === undefined ? one.version : other.version;
  return {
    version,
    receivedAt: one.receivedAt < other.receivedAt ? one.receivedAt : other.receivedAt,
  };
}

/** What nothing replaces yet, in order of id. */
export function headsOf(history: History): readonly ReceivedVersion[] {
  if (history.size === 1) return [...history.values()];
  const replaced = new Set([...history.values()].flatMap(({ version }) => version.parents));
  const heads = [...history.values()].filter(({ version }) => !replaced.has(version.id));
  return heads.toSorted((a, b) => byId(a.version, b.version));
}

/** Every Version after all of its parents that have come. */
export function parentsFirst(history: History): readonly Version[] {
  const children = new Map<VersionId, Version[]>();
  const waitingFor = new Map<VersionId, number>();
  const ready: Version[] = [];
  for (const { version } of history.values()) {
    const parents = knownParents(version, history);
    for (const { id } of parents) addTo(children, id, version);
    waitingFor.set(version.id, parents.length);
    if (parents.length === 0) ready.push(version);
  }
  // The list grows while it is read: whoever has all parents in it is put at its end.
  for (const { id } of ready) {
    for (const child of children.get(id) ?? []) {
      const left = (waitingFor.get(child.id) ?? 0) - 1;
      waitingFor.set(child.id, left);
      if (left === 0) ready.push(child);
    }
  }
  return ready;
}

export type HasSeen = (later: Version, earlier: Version) => boolean;

/** Whether a Version builds on another, through any number of known ones. None builds on itself. */
export function ancestryOf(history: History): HasSeen {
  const ancestors = new Map<VersionId, ReadonlySet<Version>>();
  return (later, earlier) => {
    const known = ancestors.get(later.id) ?? ancestorsOf(later, history);
    ancestors.set(later.id, known);
    return known.has(earlier);
  };
}

function ancestorsOf(version: Version, history: History): ReadonlySet<Version> {
  const found = new Set(knownParents(version, history));
  // A Set that grows while it is read hands out each new member once, too.
  for (const ancestor of found) {
    for (const parent of knownParents(ancestor, history)) found.add(parent);
  }
  return found;
}

export const knownParents = ({ parents }: Version, history: History): readonly Version[] =>
  parents.flatMap((id) => history.get(id)?.version ?? []);

export const byId = (a: Version, b: Version): number => (a.id < b.id ? -1 : 1);

export function addTo<Key>(lists: Map<Key, Version[]>, key: Key, version: Version): void {
  const list = lists.get(key);
  if (list) list.push(version);
  else lists.set(key, [version]);
}
