import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { PARTNERSHIP_SCOPE, type RecordId, type Sha256 } from '#domain/ids.ts';
import type { Result } from '#domain/result.ts';
import {
  type OpenFileProblem,
  readSnapshotFile,
  type SnapshotFile,
} from '#domain/snapshots/snapshotFile.ts';
import { type SnapshotDraft, takeSnapshot } from '#domain/snapshots/takeSnapshot.ts';
import { inUse, type Records, type Summarised } from '#domain/versions/records.ts';
import type { OpenedFile } from '#storage/files.ts';
import { isSoundRecord } from '#storage/soundRecord.ts';
import { readAuthor } from './author.ts';
import { useLiveRecords } from './records.ts';
import { useAppend } from './saving.ts';
import { useServices } from './services.ts';

export type { OpenedFile };

const OPENED_FILES = ['opened-files'] as const;

/** Snapshots that were opened from files, the latest first; kept apart from every partnership. */
export function useOpenedFiles(): readonly OpenedFile[] {
  const { openedFiles } = useServices();
  const queryFn = () => openedFiles.list();
  // Other places have other clients, and open files too: asked anew by each page that shows them.
  return useSuspenseQuery({ queryKey: OPENED_FILES, queryFn, staleTime: 0 }).data;
}

/** Larger than any plan's snapshot: 10,000 actions with 80,000 updates take about half. */
const LARGEST_FILE_BYTES = 100 * 1024 * 1024;

/** Opens a snapshot's data file: verified, then kept, so that it is there after a reload. */
export function useOpenFile() {
  const { openedFiles, now } = useServices();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (file: File): Promise<Result<SnapshotFile, OpenFileProblem>> => {
      if (file.size > LARGEST_FILE_BYTES) {
        const sizes = { bytes: file.size, most: LARGEST_FILE_BYTES };
        return { ok: false, problem: { kind: 'file-too-large', ...sizes } };
      }
      const text = await file.text().catch(() => null);
      if (text === null) return { ok: false, problem: { kind: 'file-unreadable' } };
      const read = await readSnapshotFile(text, isSoundRecord);
      if (!read.ok) return read;
      const { hash, title, asAt } = read.value.snapshot;
      const blob = new Blob([text]);
      await openedFiles.add({ hash, name: file.name, title, asAt, openedAt: now(), blob });
      await client.invalidateQueries({ queryKey: OPENED_FILES });
      return read;
    },
  });
}

/** Forgets a file that was opened here: the file itself stays where it is. */
export function useForgetFile() {
  const { openedFiles } = useServices();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (hash: Sha256) => {
      await openedFiles.remove(hash);
      await client.invalidateQueries({ queryKey: OPENED_FILES });
    },
  });
}

/** The snapshots taken here, the latest first. */
export function useSnapshots(): readonly Summarised<'snapshot'>[] {
  return useLiveRecords(latestFirst);
}

const latestFirst = (records: Records) =>
  inUse(records, 'snapshot').toSorted((a, b) => b.value.number - a.value.number);

export interface TakenSnapshot {
  readonly id: RecordId<'snapshot'>;
  readonly number: number;
  readonly hash: Sha256;
}

/** Freezes the live records as at today, and keeps them as a fact. */
export function useTakeSnapshot() {
  const services = useServices();
  const taken = useSnapshots();
  const append = useAppend();
  return useMutation({
    mutationFn: async (draft: SnapshotDraft): Promise<TakenSnapshot> => {
      const { storage, newRecordId, now, today, appVersion } = services;
      const number = Math.max(0, ...taken.map(({ value }) => value.number)) + 1;
      const author = await readAuthor(services);
      const taking = { number, asAt: today(), now: now(), author, appVersion };
      const value = await takeSnapshot(await storage.wholeRecords(), draft, taking);
      const recordId = newRecordId<'snapshot'>();
      const scope = PARTNERSHIP_SCOPE;
      const next = { kind: 'snapshot', recordId, scope, parents: [], value } as const;
      await append.mutateAsync({ all: [next], done: null });
      return { id: recordId, number, hash: value.hash };
    },
  });
}
