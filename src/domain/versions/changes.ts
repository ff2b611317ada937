import { changedFields } from '../plans/changedFields.ts';
import type { Instant, RecordId, ScopeId, VersionId } from '../ids.ts';
import type { RecordKind } from '../records/kinds.ts';
import { type History, historyOf, knownParents, parentsFirst } from './history.ts';
import { mergeHistory } from './merge.ts';
import type { Claim, Conflict } from './records.ts';
import type { Author, Version } from './version.ts';

/** What a Version did to its record. `merged`: it joined what people had said apart. */
export const CHANGE_KINDS = [
  'created',
  'changed',
  'retired',
  'restored',
  'merged',
  'erased',
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface FieldChange {
  readonly field: string;
  /** `undefined` where the field was not there, or what it said is not known. */
  readonly before: unknown;
  /** `undefined` where the field is no longer there. */
  readonly after: unknown;
  /** Between which values it chose, where people disagreed; empty where they did not. */
  readonly between: readonly Claim[];
}

/** One Version as a change: who did what to which record, and when. */
export interface Change {
  readonly versionId: VersionId;
  readonly recordId: RecordId;
  readonly kind: RecordKind;
  readonly scope: ScopeId;
  /** The action that the record is, or speaks of; `null` for all that belongs to no action. */
  readonly action: RecordId<'action'> | null;
  readonly how: ChangeKind;
  readonly author: Author;
  readonly writtenAt: Instant;
  /** When it came to this device. */
  readonly receivedAt: Instant;
  /** In the order of the later value. Without what was left blank, where it was created. */
  readonly fields: readonly FieldChange[];
  /** Not so where what it builds on was erased, or has not come: then `fields` says all it knows. */
  readonly isBeforeKnown: boolean;
}

/**
 * What each Version of one record changed, each after those that it builds on. One whose body was
 * erased says only that.
 *
 * @param received all known Versions of the record, in any order and however often
 */
export function changesIn<K extends RecordKind>(
  received: Iterable<{ readonly version: Version<K>; readonly receivedAt: Instant }>,
): readonly Change[] {
  const history = historyOf(received);
  const action = actionOf(history);
  return parentsFirst(history).map((version) => {
    const { id, recordId, kind, scope, author, writtenAt } = version;
    const receivedAt = history.get(id)?.receivedAt ?? writtenAt;
    const what = whatChanged(version, history);
    const header = { versionId: id, recordId, kind, scope, action, author, writtenAt, receivedAt };
    return { ...header, ...what };
  });
}

/** What a record belongs to never changes: any Version that still says it will do. */
function actionOf(history: History): RecordId<'action'> | null {
  for (const { version } of history.values()) {
    if (version.kind === 'action') return version.recordId as RecordId<'action'>;
    const value = version.body?.value;
    if (value && 'action' in value) return value.action;
  }
  return null;
}

type WhatChanged = Pick<Change, 'how' | 'fields' | 'isBeforeKnown'>;

/** What a record said before a Version, to somebody who had seen all that it builds on. */
interface Before {
  readonly value: object;
  readonly isRetired: boolean;
  readonly conflicts: readonly Conflict[];
  readonly isKnown: boolean;
}

function whatChanged(version: Version, history: History): WhatChanged {
  const { body, parents } = version;
  if (body === undefined) return { how: 'erased', fields: [], isBeforeKnown: true };
  if (body.value === null) return { how: 'retired', fields: [], isBeforeKnown: true };
  if (parents.length === 0) {
    const fields = fieldsBetween(NOTHING, body.value).filter(({ after }) => !isBlank(after));
    return { how: 'created', fields, isBeforeKnown: true };
  }
  const before = beforeOf(version, history);
  const changed = parents.length > 1 ? 'merged' : 'changed';
  return {
    how: before.isRetired ? 'restored' : changed,
    fields: fieldsBetween(before, body.value),
    isBeforeKnown: before.isKnown,
  };
}

const NOTHING: Before = { value: {}, isRetired: false, conflicts: [], isKnown: true };

function beforeOf(version: Version, history: History): Before {
  const parents = knownParents(version, history);
  const isKnown = parents.length === version.parents.length && parents.every(({ body }) => body);
  if (!isKnown) return { ...NOTHING, isKnown };
  const [only, second] = parents;
  const value = second ? null : only?.body?.value;
  if (value) return { ...NOTHING, value };
  return { ...mergeHistory(history, parents), isKnown };
}

function fieldsBetween({ value, conflicts }: Before, after: object): readonly FieldChange[] {
  const claims = new Map(conflicts.map((conflict) => [conflict.field, conflict.claims]));
  const isOther = new Set(changedFields(value, after));
  const fields = new Set([...Object.keys(after), ...isOther]);
  return [...fields]
    .filter((field) => isOther.has(field) || claims.has(field))
    .map((field) => ({
      field,
      before: memberOf(value, field),
      after: memberOf(after, field),
      between: claims.get(field) ?? [],
    }));
}

/** Not what every object inherits: a field may be called constructor. */
const memberOf = (value: object, field: string): unknown =>
  Object.hasOwn(value, field) ? value[field as keyof typeof value] : undefined;

const isBlank = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);
