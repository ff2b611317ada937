import { useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback } from 'react';
import type { Instant } from '#domain/ids.ts';
import { refuse, type Result } from '#domain/result.ts';
import { type SavedRecord, type UndoProblem, undoSave } from '#domain/undo/undoSave.ts';
import type { Recorded } from '#domain/versions/records.ts';
import type { Author } from '#domain/versions/version.ts';
import { appendNow } from './appendNow.ts';
import { readLive } from './known.ts';
import { type Services, useServices } from './services.ts';

/** One save: what was done, as a message says it, and what it wrote. */
export interface Saved {
  readonly done: string;
  readonly records: readonly SavedRecord[];
}

/** Hears of each save that can be undone. */
export const SavedContext = createContext<(saved: Saved) => void>(() => undefined);

/** Why nothing was undone, and by whom. */
export interface UndoRefusal extends Pick<UndoProblem, 'kind' | 'action'> {
  readonly author: Author;
  readonly writtenAt: Instant;
}

/**
 * Takes a save back, all of it or nothing. What comes of it is a save of its own, so that it can be
 * done again in the same way.
 */
export function useUndo() {
  const services = useServices();
  const client = useQueryClient();
  return useCallback(
    async ({ done, records }: Saved): Promise<Result<Saved, UndoRefusal>> => {
      const { today, newRecordId } = services;
      const now = await readLive(services, client);
      const undone = undoSave(records, now, {
        today: today(),
        newId: () => newRecordId<'withdrawal'>(),
      });
      if (!undone.ok)
        return refuse({ ...undone.problem, ...(await whoDid(services, undone.problem)) });
      return {
        ok: true,
        value: { done, records: await appendNow(services, client, undone.value) },
      };
    },
    [services, client],
  );
}

/** Whether something saved now stands beside another value that somebody gave the same field. */
export function useIsDisputed() {
  const services = useServices();
  const client = useQueryClient();
  return useCallback(
    async ({ records }: Saved): Promise<boolean> => {
      const now = await readLive(services, client);
      return records.some(({ kind, recordId }) => {
        const all: ReadonlyMap<string, Pick<Recorded, 'conflicts'>> = now[kind];
        return (all.get(recordId)?.conflicts.length ?? 0) > 0;
      });
    },
    [services, client],
  );
}

/** Of several who changed it since, whoever wrote last. */
async function whoDid(
  { storage, now }: Services,
  { by, saved }: UndoProblem,
): Promise<Pick<UndoRefusal, 'author' | 'writtenAt'>> {
  if (by) return { author: by.author, writtenAt: by.writtenAt };
  const versions = (await storage.versionsOf(saved.recordId)).map(({ version }) => version);
  const replaced = new Set(versions.flatMap(({ parents }) => parents));
  const others = versions.filter(({ id }) => id !== saved.version && !replaced.has(id));
  const [last] = others.toSorted((a, b) => (a.writtenAt < b.writtenAt ? 1 : -1));
  // Its log may have been erased since: then nobody is named.
  return last
    ? { author: last.author, writtenAt: last.writtenAt }
    : { author: { name: '', agency: '' }, writtenAt: now() };
}
