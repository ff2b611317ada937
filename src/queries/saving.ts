import { useMutation, useQueryClient } from '@tanstack/react-query';
import { use } from 'react';
import type { RecordId, ScopeId, VersionId } from '#domain/ids.ts';
import type { MutableKind, RecordBodies, RecordKind } from '#domain/records/kinds.ts';
import type { Recorded } from '#domain/versions/records.ts';
import type { Next } from '#domain/versions/writeVersion.ts';
import { appendNow } from './appendNow.ts';
import { useServices } from './services.ts';
import { SavedContext } from './undo.ts';

export type { Next };

export interface Saving {
  readonly all: readonly Next<RecordKind>[];
  /**
   * What was done, in words: "The lead of MH-3 changed". It is said as soon as it is saved, with a
   * way to undo it; `null` where that makes no sense, and whoever saves says what there is to say.
   */
  readonly done: string | null;
}

/** Appends in one transaction, all or none; every screen follows, and every other tab. */
export function useAppend() {
  const services = useServices();
  const client = useQueryClient();
  const tellSaved = use(SavedContext);
  return useMutation({
    mutationFn: async ({ all, done }: Saving) => {
      const records = await appendNow(services, client, all);
      if (done !== null) tellSaved({ done, records });
    },
  });
}

export interface Edit<K extends MutableKind> {
  /** `null` for a new one. */
  readonly recordId: RecordId<K> | null;
  readonly scope: ScopeId;
  /** The heads that the person saw while changing it: what somebody else wrote since is merged. */
  readonly seen: readonly VersionId[];
  readonly value: RecordBodies[K];
  /** What was done, in words. */
  readonly done: string;
  /** What else is to be written in the same save, all or none. @param id of the record itself */
  readonly also?: (id: RecordId<K>) => readonly Next<RecordKind>[];
}

/** Writes the next version of a record, or the first. */
export function useSaveRecord<K extends MutableKind>(kind: K) {
  const { newRecordId } = useServices();
  const append = useAppend();
  const save = async ({ recordId, scope, seen, value, done, also }: Edit<K>) => {
    const id = recordId ?? newRecordId<K>();
    const next = { kind, recordId: id, scope, parents: seen, value };
    await append.mutateAsync({ all: [next, ...(also?.(id) ?? [])], done });
    return id;
  };
  return { save, isPending: append.isPending, error: append.error };
}

/**
 * Takes a record out of use, and puts it back as it was. Both are versions like any other: the
 * history stays. Where people disagree about a record, that is to be settled first.
 */
export function useRetiring() {
  const append = useAppend();
  const write = (
    { id, kind, scope, heads }: Recorded<MutableKind>,
    value: RecordBodies[MutableKind] | null,
    done: string,
  ) => append.mutateAsync({ all: [{ kind, recordId: id, scope, parents: heads, value }], done });
  return {
    retire: (record: Recorded<MutableKind>, done: string) => write(record, null, done),
    restore: (record: Recorded<MutableKind>, done: string) => write(record, record.value, done),
    isPending: append.isPending,
    error: append.error,
  };
}
