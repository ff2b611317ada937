import type { ReceivedVersion } from '#domain/versions/version.ts';

/** IndexedDB without the app: what any page would have to do to read or write the same rows. */
export function openRaw(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('Not opened')));
  });
}

/** Resolves when the rows are on the disk. */
export function writeRaw(database: IDBDatabase, all: readonly ReceivedVersion[]): Promise<void> {
  return finished(database, 'rows', (rows) => {
    for (const { version, receivedAt } of all) {
      const isAction = version.kind === 'action';
      const value = { ...version.body?.value } as { readonly action?: string };
      const subject = isAction ? version.recordId : (value.action ?? null);
      rows.add({ version, receivedAt, subject });
    }
  });
}

/** So that the log, its journal and its sentinel agree again. */
export async function removeRaw(
  database: IDBDatabase,
  all: readonly ReceivedVersion[],
): Promise<void> {
  await finished(database, 'rows', (rows) => {
    for (const { version } of all) {
      const asking = rows.index('byId').getKey(version.id);
      asking.addEventListener('success', () => {
        if (asking.result !== undefined) rows.delete(asking.result);
      });
    }
  });
}

export const removeCheckpoint = (database: IDBDatabase): Promise<void> =>
  finished(database, 'checkpoint', (checkpoint) => checkpoint.clear());

function finished(
  database: IDBDatabase,
  store: 'rows' | 'checkpoint',
  work: (store: IDBObjectStore) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, 'readwrite', { durability: 'strict' });
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('Aborted')));
    work(transaction.objectStore(store));
  });
}

/** Resolves once the next frame has been drawn. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve());
      port1.start();
      port2.postMessage(null);
    });
  });
