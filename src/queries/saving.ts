import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RecordId, ScopeId, VersionId } from '#domain/ids.ts';
import type { FactKind, MutableKind, RecordBodies, RecordKind } from '#domain/records/kinds.ts';
import type { Recorded } from '#domain/versions/records.ts';
import type { Version } from '#domain/versions/version.ts';
import { writeVersion } from '#domain/versions/writeVersion.ts';
import { refreshLive } from './records.ts';
import { readAuthor } from './author.ts';
import { type Services, useServices } from './services.ts';

/** What is to be written, before anybody says who writes it and when. */
export interface Next<K extends RecordKind> {
  readonly kind: K;
  readonly recordId: RecordId<K>;
  readonly scope: ScopeId;
  readonly parents: readonly VersionId[];
  readonly value: RecordBodies[K] | null;
}

/** Makes Versions in the name of whoever uses this device. */
export async function writeAll(
  services: Services,
  all: readonly Next<RecordKind>[],
): Promise<readonly Version[]> {
  const { deviceId, newSalt, now } = services;
  const author = await readAuthor(services);
  return Promise.all(
    all.map((next) => writeVersion(next, { author, deviceId, now: now(), salt: newSalt() })),
  );
}

/** Appends in one transaction, all or none; every screen follows, and every other tab. */
export function useAppend() {
  const services = useServices();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (all: readonly Next<RecordKind>[]) => {
      await services.storage.append(await writeAll(services, all));
      await refreshLive(client);
    },
  });
}

/** Writes down a fact, never to be changed. */
export function useSaveFact<K extends FactKind>(kind: K) {
  const { newRecordId } = useServices();
  const append = useAppend();
  const save = (scope: ScopeId, value: RecordBodies[K]) =>
    append.mutateAsync([{ kind, recordId: newRecordId<K>(), scope, parents: [], value }]);
  return { save, isPending: append.isPending, error: append.error };
}

export interface Edit<K extends MutableKind> {
  /** `null` for a new one. */
  readonly recordId: RecordId<K> | null;
  readonly scope: ScopeId;
  /** The heads that the person saw while changing it: what somebody else wrote since is merged. */
  readonly seen: readonly VersionId[];
  readonly value: RecordBodies[K];
}

/** Writes the next version of a record, or the first. */
export function useSaveRecord<K extends MutableKind>(kind: K) {
  const { newRecordId } = useServices();
  const append = useAppend();
  const save = async ({ recordId, scope, seen, value }: Edit<K>) => {
    const id = recordId ?? newRecordId<K>();
    await append.mutateAsync([{ kind, recordId: id, scope, parents: seen, value }]);
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
  ) => append.mutateAsync([{ kind, recordId: id, scope, parents: heads, value }]);
  return {
    retire: (record: Recorded<MutableKind>) => write(record, null),
    restore: (record: Recorded<MutableKind>) => write(record, record.value),
    isPending: append.isPending,
    error: append.error,
  };
}
