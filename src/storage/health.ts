import type { Instant } from '#domain/ids.ts';
import type { Connection } from './connection.ts';
import type { FoldReader } from './fold/readFold.ts';
import type { Journal, JournalState } from './journal/journal.ts';
import type { DamagedRow } from './shapes/readRow.ts';

/** How the data on this device is kept. */
export interface Health {
  readonly rows: number;
  /** Of all that this site keeps, by the browser's own estimate; `null` when it gives none. */
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
  /** Whether the browser has promised not to clear it by itself when room is short. */
  readonly isPersistent: boolean;
  readonly journal: JournalState;
  /** When the last row came; `null` when there is none. */
  readonly lastSavedAt: Instant | null;
  /** How much of the log the checkpoint covered when it was last read; 0 without one. */
  readonly checkpointSeq: number;
  /** Rows that were left out of what is shown. They are kept. */
  readonly damaged: readonly DamagedRow[];
}

/** @throws {StorageError} */
export async function readHealth(
  connection: Connection,
  journal: Journal,
  folds: FoldReader,
): Promise<Health> {
  const [rows, lastSavedAt] = await connection.use('rows', async (database) => {
    const { store } = database.transaction('rows');
    const [count, last] = await Promise.all([store.count(), store.openCursor(null, 'prev')]);
    return [count, last?.value.receivedAt ?? null] as const;
  });
  // Missing in jsdom and in pages that were not served securely.
  const manager = 'storage' in navigator ? navigator.storage : null;
  const estimate = await manager?.estimate().catch(() => null);
  return {
    rows,
    lastSavedAt,
    usedBytes: estimate?.usage ?? null,
    quotaBytes: estimate?.quota ?? null,
    isPersistent: (await manager?.persisted().catch(() => false)) ?? false,
    journal: await journal.state(),
    ...folds.latest(),
  };
}

/**
 * Asks the browser not to clear the data by itself. Firefox asks the person, the others decide.
 *
 * @returns whether it promised
 */
export async function askToPersist(): Promise<boolean> {
  if (!('storage' in navigator)) return false;
  return navigator.storage.persist().catch(() => false);
}
