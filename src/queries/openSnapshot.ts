import {
  type QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query';
import type { RecordId, Sha256 } from '#domain/ids.ts';
import {
  readSnapshotFile,
  type SnapshotFile,
  type SnapshotFileProblem,
} from '#domain/snapshots/snapshotFile.ts';
import { hashOfSnapshot } from '#domain/snapshots/hashOfSnapshot.ts';
import { isSoundRecord } from '#storage/soundRecord.ts';
import { type Services, useServices } from './services.ts';
import type { Frozen } from './source.ts';

/** A snapshot is not what was frozen: its figures cannot be relied on. */
export class SnapshotChanged extends Error {
  override readonly name = 'SnapshotChanged';
  readonly problem: SnapshotFileProblem;

  constructor(problem: SnapshotFileProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** This device has no such snapshot: the address came from another one. */
export class SnapshotNotHere extends Error {
  override readonly name = 'SnapshotNotHere';
}

const frozenQuery = (services: Services, source: Frozen) =>
  queryOptions({
    queryKey: ['frozen', source],
    queryFn: () =>
      source.kind === 'file' ? openFile(services, source.hash) : open(services, source.id),
  });

/**
 * A snapshot with its content, its hash worked out anew when it is opened.
 *
 * @throws {SnapshotChanged} when it is no longer what was frozen
 * @throws {SnapshotNotHere} when this device has no such snapshot
 */
export const readSnapshot = (services: Services, client: QueryClient, source: Frozen) =>
  client.ensureQueryData(frozenQuery(services, source));

async function open({ storage }: Services, id: RecordId<'snapshot'>): Promise<SnapshotFile> {
  const kept = await storage.snapshot(id);
  if (!kept) throw new SnapshotNotHere(id);
  const found = await hashOfSnapshot(kept.value);
  const expected = kept.value.hash;
  if (found !== expected) throw new SnapshotChanged({ kind: 'file-changed', expected, found });
  return { id, snapshot: kept.value };
}

async function openFile({ openedFiles }: Services, hash: Sha256): Promise<SnapshotFile> {
  const file = await openedFiles.read(hash);
  if (!file) throw new SnapshotNotHere(hash);
  const read = await readSnapshotFile(await file.blob.text(), isSoundRecord);
  if (!read.ok) throw new SnapshotChanged(read.problem);
  const found = read.value.snapshot.hash;
  if (found !== hash) throw new SnapshotChanged({ kind: 'file-changed', expected: hash, found });
  return read.value;
}

/** The snapshot on screen, verified. */
export function useOpenSnapshot(source: Frozen): SnapshotFile {
  return useSuspenseQuery(frozenQuery(useServices(), source)).data;
}

/** Reads a snapshot when it is asked for, verified, for a file of it. */
export function useReadSnapshot() {
  const services = useServices();
  const client = useQueryClient();
  return useMutation({ mutationFn: (source: Frozen) => readSnapshot(services, client, source) });
}
