import type { VersionId } from '../ids.ts';
import { canonical } from './canonical.ts';
import {
  addTo,
  ancestryOf,
  byId,
  type HasSeen,
  type History,
  knownParents,
  parentsFirst,
} from './history.ts';
import type { Claim, Conflict } from './records.ts';
import type { Version } from './version.ts';

/** Taking out of use is merged as one more field. It overrides a member of that name in a value. */
const RETIRED = 'isRetired';

/** By field, the Versions that last wrote it: several where they had not seen each other. */
type LastWritten = ReadonlyMap<string, readonly Version[]>;

export interface Merged {
  readonly value: Readonly<Record<string, unknown>>;
  readonly isRetired: boolean;
  /** In order of field. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Joins all that was said of a record, field by field; a list is one field.
 *
 * A field has the value that was written last, along `parents` and never by a clock. Where several
 * wrote last, not having seen each other, and the same, that is the value; where not, it is a
 * Conflict until a person chooses, and the value is what all of them had seen. So no change is
 * dropped, and none wins. See docs/decisions/0010-merge-by-who-wrote-last.md.
 *
 * What an erased or missing Version said is not known. Whoever followed it is taken to have written
 * every field, so that doubt ends in a conflict.
 */
export function mergeHistory(history: History, heads: readonly Version[]): Merged {
  const hasSeen = ancestryOf(history);
  const writers = new Map<string, Version[]>();
  const lastWritten = new Map<VersionId, LastWritten>();
  const seenBy = (versions: readonly Version[]) =>
    join(
      versions.flatMap(({ id }) => lastWritten.get(id) ?? []),
      hasSeen,
    );

  /** Those of whom it is known what they say of every field, themselves or by what they retire. */
  const clear = new Set<VersionId>();
  for (const version of parentsFirst(history)) {
    const before = seenBy(knownParents(version, history));
    const isBlind = version.parents.some((id) => !clear.has(id));
    const written = fieldsWritten(version, before, isBlind);
    for (const field of written) addTo(writers, field, version);
    const own = Array.from(written, (field) => [field, [version]] as const);
    lastWritten.set(version.id, own.length > 0 ? new Map([...before, ...own]) : before);
    if (version.body?.value || (version.body && !isBlind)) clear.add(version.id);
  }
  return settle(seenBy(heads), writers, hasSeen);
}

/** What several Versions know between them: of each field's writers those whom no other has seen. */
function join(sides: readonly LastWritten[], hasSeen: HasSeen): LastWritten {
  const [first, ...others] = sides;
  if (!first || others.length === 0) return first ?? new Map();
  const fields = new Set(sides.flatMap((side) => [...side.keys()]));
  return new Map(
    Array.from(fields, (field) => {
      // A field that nobody wrote since has the very same list on each side.
      const [list = [], ...more] = new Set(sides.map((side) => side.get(field) ?? []));
      return [field, more.length === 0 ? list : latestOf([list, ...more].flat(), hasSeen)] as const;
    }),
  );
}

function latestOf(versions: readonly Version[], hasSeen: HasSeen): readonly Version[] {
  const distinct = [...new Set(versions)];
  if (distinct.length < 2) return distinct;
  return distinct.filter((version) => !distinct.some((other) => hasSeen(other, version)));
}

/**
 * The fields in which a Version says something other than all that it had seen. Any change also
 * says that the record is in use: it must not be lost when somebody else retires the record.
 */
function fieldsWritten(
  version: Version,
  before: LastWritten,
  isBlind: boolean,
): ReadonlySet<string> {
  const { body } = version;
  if (body === undefined) return new Set();
  const isNew = (field: string) => isBlind || !isAgreed(before.get(field) ?? [], field, version);
  const fields = body.value === null ? [] : [...Object.keys(body.value), ...before.keys()];
  const written = new Set([...fields, RETIRED].filter(isNew));
  return written.size > 0 ? written.add(RETIRED) : written;
}

function isAgreed(last: readonly Version[], field: string, version: Version): boolean {
  const own = said(version, field);
  return last.length === 0 ? own === undefined : last.every((by) => isSame(said(by, field), own));
}

function settle(
  last: LastWritten,
  writers: ReadonlyMap<string, readonly Version[]>,
  hasSeen: HasSeen,
): Merged {
  const conflicts: Conflict[] = [];
  const values = new Map<string, unknown>();
  for (const [field, unsorted] of last) {
    const [first, ...others] = unsorted.toSorted(byId);
    if (!first) continue;
    const isConflict = others.some((by) => !isSame(said(by, field), said(first, field)));
    const claimants = [first, ...others];
    if (isConflict) conflicts.push({ field, claims: claimants.map((by) => claimOf(by, field)) });
    const shared = isConflict ? lastSeenByAll(claimants, writers.get(field) ?? [], hasSeen) : first;
    values.set(field, said(shared ?? first, field));
  }
  const isRetired = values.get(RETIRED) === true;
  values.delete(RETIRED);
  const present = [...values].filter(([, value]) => value !== undefined);
  // Object.fromEntries, since an assignment to a member called __proto__ would be lost.
  return { value: Object.fromEntries(present), isRetired, conflicts: conflicts.toSorted(byField) };
}

/**
 * Who wrote a field last before the claimants parted ways; `undefined` when that is not known. When
 * it was in conflict even then, the lowest id, so that every device shows the same.
 */
function lastSeenByAll(
  claimants: readonly Version[],
  writers: readonly Version[],
  hasSeen: HasSeen,
): Version | undefined {
  const latest: Version[] = [];
  // Writers stand parents first: backwards, whoever is built on comes after those that build on it.
  for (const writer of writers.toReversed()) {
    const isShared = claimants.every((by) => hasSeen(by, writer));
    if (isShared && !latest.some((later) => hasSeen(later, writer))) latest.push(writer);
  }
  return latest.toSorted(byId)[0];
}

function claimOf(version: Version, field: string): Claim {
  const { id, author, writtenAt } = version;
  const value = said(version, field);
  return { ...(value === undefined ? {} : { value }), versionId: id, author, writtenAt };
}

/** `undefined` where a Version does not have the field. */
function said({ body }: Version, field: string): unknown {
  if (field === RETIRED) return body?.value === null;
  const value: object = body?.value ?? {};
  // Not what every object inherits: a field may be called constructor.
  return Object.hasOwn(value, field) ? value[field as keyof typeof value] : undefined;
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && canonical(a) === canonical(b);
}

const byField = (a: Conflict, b: Conflict): number => (a.field < b.field ? -1 : 1);
