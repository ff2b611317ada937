import { type CspDatabase, openDatabase, type StoreName } from './database.ts';
import { faultOf, faultOfOpening, StorageError } from './storageError.ts';

/** How long another tab may hold the database before we say so, in milliseconds. */
const PATIENCE_MS = 10_000;

export interface ConnectionOptions {
  readonly name: string;
  /** Runs on each new connection before anything else does. */
  readonly prepare: (database: CspDatabase) => Promise<void>;
  /** The connection was closed because another tab wants to upgrade, or was lost. */
  readonly onClosed: (why: 'newer' | 'deleted' | 'lost') => void;
  readonly patienceMs?: number;
}

export interface Connection {
  /**
   * Asks a store. A connection that was lost is opened again, once.
   *
   * @throws {StorageError}
   */
  use<Answer>(key: StoreName, ask: (database: CspDatabase) => Promise<Answer>): Promise<Answer>;
  close(): Promise<void>;
}

/** Opens nothing yet: the first use does. */
export function connectionTo(options: ConnectionOptions): Connection {
  let current: Promise<CspDatabase> | null = null;

  function open(): Promise<CspDatabase> {
    const opening = openPrepared(options, () => {
      if (current === opening) current = null;
    });
    current = opening;
    opening.catch(() => {
      if (current === opening) current = null;
    });
    return opening;
  }

  return {
    async use(key, ask) {
      const opening = current ?? open();
      const database = await opening;
      try {
        return await ask(database);
      } catch (cause) {
        if (faultOf(cause) !== 'closed') throw asStorageError(cause, key);
      }
      // The news that a connection was lost may come later than what failed by it.
      if (current === opening) current = null;
      database.close();
      // A transaction that the lost connection took with it has left nothing behind.
      const again = await (current ?? open());
      try {
        return await ask(again);
      } catch (cause) {
        throw asStorageError(cause, key);
      }
    },

    async close() {
      const closing = current;
      current = null;
      (await closing?.catch(() => null))?.close();
    },
  };
}

async function openPrepared(
  { name, prepare, onClosed, patienceMs = PATIENCE_MS }: ConnectionOptions,
  forget: () => void,
): Promise<CspDatabase> {
  const closed = (why: 'newer' | 'deleted' | 'lost') => {
    forget();
    onClosed(why);
  };
  const opening = openInTime(name, patienceMs, () =>
    openDatabase(name, { gaveWay: closed, lost: () => closed('lost') }),
  );
  const database = await opening.catch((cause: unknown) => {
    if (cause instanceof StorageError) throw cause;
    throw new StorageError(faultOfOpening(cause), name, { cause });
  });
  try {
    await prepare(database);
  } catch (cause) {
    database.close();
    throw asStorageError(cause, 'rows');
  }
  return database;
}

/** Another tab that holds on may let go later: then nobody waits any more, and it is closed. */
function openInTime(
  name: string,
  patienceMs: number,
  open: () => Promise<CspDatabase>,
): Promise<CspDatabase> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      reject(new StorageError('blocked', name));
    }, patienceMs);
    const opened = (database: CspDatabase) => {
      clearTimeout(timer);
      if (isLate) database.close();
      else resolve(database);
    };
    const failed = (cause: unknown) => {
      clearTimeout(timer);
      reject(cause as Error);
    };
    // Where storage is switched off, asking for it already throws.
    Promise.resolve().then(open).then(opened, failed);
  });
}

function asStorageError(cause: unknown, key: string): unknown {
  if (cause instanceof StorageError) return cause;
  const fault = faultOf(cause);
  return fault === null ? cause : new StorageError(fault, key, { cause });
}
