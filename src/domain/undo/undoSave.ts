import type { Instant, IsoDate, RecordId, ScopeId, VersionId } from '../ids.ts';
import { standingWithdrawals, withdrawnIn } from '../progress/standing.ts';
import {
  isFact,
  type MutableKind,
  RECORD_KINDS,
  type RecordBodies,
  type RecordKind,
} from '../records/kinds.ts';
import { accept, refuse, type Result } from '../result.ts';
import { inUse, type Records, type Summarised } from '../versions/records.ts';
import type { Version } from '../versions/version.ts';
import type { Next } from '../versions/writeVersion.ts';

/** One record as a save left it, with what it takes to go back. */
export interface SavedRecord {
  readonly kind: RecordKind;
  readonly recordId: RecordId;
  readonly scope: ScopeId;
  readonly version: VersionId;
  /** What that version replaced. */
  readonly parents: readonly VersionId[];
  /**
   * What it said before: `null` where it was not there or out of use, as every fact was; not known
   * where the save met something that whoever saved had not seen.
   */
  readonly before: { readonly value: RecordBodies[RecordKind] | null } | null;
}

/** What a save did to one record. @param records as they were known before the save */
export function savedRecord(
  { kind, recordId, scope, parents, id: version }: Version,
  records: Records,
): SavedRecord {
  const record = allOf(records, kind).get(recordId);
  const one = { kind, recordId, scope, version, parents };
  if (!record) return { ...one, before: parents.length === 0 ? { value: null } : null };
  const isSeen = record.heads.length === parents.length && parents.every(isIn(record.heads));
  if (!isSeen || record.conflicts.length > 0) return { ...one, before: null };
  // What can be changed is known whole: only facts are summarised.
  return {
    ...one,
    before: { value: record.isRetired ? null : (record.value as RecordBodies[MutableKind]) },
  };
}

/**
 * An earlier save, once a later one was taken back: what it had written stands again, under the
 * version that took the later one back.
 */
export function standingAgain(
  earlier: readonly SavedRecord[],
  undone: readonly SavedRecord[],
  back: readonly SavedRecord[],
): readonly SavedRecord[] {
  const again = new Map(
    undone.flatMap(({ recordId, parents }) => {
      const version = back.find((one) => one.recordId === recordId)?.version;
      return version ? parents.map((parent) => [parent, version] as const) : [];
    }),
  );
  return earlier.map((one) => ({ ...one, version: again.get(one.version) ?? one.version }));
}

export interface UndoProblem {
  /** Somebody changed the record since, took the fact back, or built on what is new. */
  readonly kind: 'changed-since' | 'withdrawn-since' | 'used-since';
  /** What was saved, and cannot be undone. */
  readonly saved: SavedRecord;
  /** The action that it is, or is about; `null` when it is about none. */
  readonly action: RecordId<'action'> | null;
  /** What came since; `null` where only the record's own history tells. */
  readonly by: Summarised | null;
}

export interface Undoing {
  readonly today: IsoDate;
  readonly newId: () => RecordId<'withdrawal'>;
}

/**
 * What takes a save back: the value from before for what can be changed, a withdrawal for a fact.
 * All of it or nothing, and nothing where somebody has changed it since or built on it.
 *
 * @param records as they are now
 */
export function undoSave(
  saved: readonly SavedRecord[],
  records: Records,
  undoing: Undoing,
): Result<readonly Next<RecordKind>[], UndoProblem> {
  for (const one of saved) {
    const problem = problemOf(one, saved, records);
    if (problem) return refuse({ ...problem, saved: one, action: actionOf(one, records) });
  }
  // The other way round: what was built on goes last.
  return accept(saved.toReversed().map((one) => inverseOf(one, records, undoing)));
}

function inverseOf(
  one: SavedRecord,
  records: Records,
  { today, newId }: Undoing,
): Next<RecordKind> {
  const { kind, recordId, scope, version, before } = one;
  if (!isFact(kind)) {
    return { kind, recordId, scope, parents: [version], value: before?.value ?? null };
  }
  const action = actionOf(one, records);
  const value = { action, of: recordId, on: today, reason: '' };
  return { kind: 'withdrawal', recordId: newId(), scope, parents: [], value };
}

function problemOf(
  one: SavedRecord,
  saved: readonly SavedRecord[],
  records: Records,
): Pick<UndoProblem, 'kind' | 'by'> | null {
  const record = allOf(records, one.kind).get(one.recordId);
  if (!record || one.before === null) return { kind: 'changed-since', by: null };
  if (isFact(one.kind)) {
    const standing = standingWithdrawals(inUse(records, 'withdrawal'));
    const by = standing.find(({ value }) => value.of === one.recordId);
    if (by) return { kind: 'withdrawn-since', by };
  } else if (record.heads.length !== 1 || record.heads[0] !== one.version) {
    return { kind: 'changed-since', by: null };
  }
  if (one.before.value !== null) return null;
  const by = builtSince(one.recordId, record.receivedAt, saved, records);
  return by && { kind: 'used-since', by };
}

/** The first record that names what is new, and came after it by other saves. */
function builtSince(
  id: RecordId,
  receivedAt: Instant,
  saved: readonly SavedRecord[],
  records: Records,
): Summarised | null {
  const own = new Set(saved.map(({ recordId }) => recordId));
  const withdrawn = withdrawnIn(records);
  const later = RECORD_KINDS.filter((kind) => kind !== 'withdrawal').flatMap((kind) =>
    [...allOf(records, kind).values()].filter(
      (one) => one.receivedAt >= receivedAt && !one.isRetired,
    ),
  );
  return (
    later.find((one) => !own.has(one.id) && !withdrawn.has(one.id) && mentions(one.value, id)) ??
    null
  );
}

/** Whether an id stands anywhere in a value. */
function mentions(value: unknown, id: string): boolean {
  if (typeof value !== 'object' || value === null) return value === id;
  return Object.values(value).some((part) => mentions(part, id));
}

function actionOf({ kind, recordId }: SavedRecord, records: Records): RecordId<'action'> | null {
  if (kind === 'action') return recordId as RecordId<'action'>;
  const value: object | undefined = allOf(records, kind).get(recordId)?.value;
  return value && 'action' in value ? (value.action as RecordId<'action'> | null) : null;
}

const allOf = (records: Records, kind: RecordKind) =>
  records[kind] as ReadonlyMap<RecordId, Summarised>;

const isIn =
  (heads: readonly VersionId[]) =>
  (id: VersionId): boolean =>
    heads.includes(id);
