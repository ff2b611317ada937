import { SCHEMAS } from '#domain/records/kinds.ts';
import type { Appended } from './append.ts';
import type { Connection } from './connection.ts';
import type { CspDatabase } from './database.ts';
import type { Journal } from './journal/journal.ts';
import { isEqual, makeEqual, type Restored, restore } from './restore.ts';
import type { InTurn } from './queue.ts';
import { lastSeq } from './rows.ts';
import { type Held, sentinelOf } from './sentinel.ts';
import { isNewer } from './shapes/readRow.ts';

/** Where the newest app that opened the database has put the schemas it writes. */
const SCHEMAS_KEY = 'storage:schemas';

export interface Keeper {
  /** Looks at a database that has just been opened: brings back what it lost. */
  prepare(database: CspDatabase): Promise<void>;
  /** Makes journal and log equal, once. In the background: it counts all rows. */
  compare(connection: Connection, inTurn: InTurn): Promise<void>;
  /** Takes note of what was added. */
  added(appended: Appended): void;
  restored(): Restored | null;
  /** A newer app has written here, or may. */
  isNewer(): boolean;
}

/** Watches that nothing gets lost: the sentinel, the journal, and what newer apps have written. */
export function keeperOf(
  name: string,
  journal: Journal,
  announce: (change: 'restored') => void,
): Keeper {
  const sentinel = sentinelOf(name);
  let notice: Restored | null = null;
  let hasNewer = false;
  /** Rows less places: rows only ever come, one place after another, so that it stays the same. */
  let rowsPerPlace: { readonly gap: number } | null = null;

  function noted(found: Restored | null): void {
    if (!found) return;
    notice = found;
    if (found.restored > 0) announce('restored');
  }

  async function measured(database: CspDatabase): Promise<Held> {
    const [rows, seq] = await Promise.all([database.count('rows'), lastSeq(database)]);
    rowsPerPlace = { gap: rows - seq };
    return { rows, seq };
  }

  return {
    async prepare(database) {
      hasNewer = await isOpenedByNewer(database);
      const expected = sentinel.read();
      const seq = await lastSeq(database);
      // Counting takes a second where there are many rows: a loss in the midst is found later.
      if (expected && seq >= expected.seq) return;
      if (!expected && seq > 0) return;
      const { rows } = await measured(database);
      const wanted = expected?.rows ?? 0;
      if (rows === 0 || rows < wanted) noted(await restore(database, journal, rows, wanted));
      const after = await measured(database);
      if (after.rows >= wanted) sentinel.write(after);
    },

    async compare(connection, inTurn) {
      const counted = await inTurn(() =>
        connection.use('rows', async (database) => {
          const joined = await journal.join();
          return { joined, rows: (await measured(database)).rows };
        }),
      );
      if (isEqual(counted)) return;
      noted(await connection.use('rows', (database) => makeEqual(database, journal, counted)));
    },

    added({ seq }) {
      if (rowsPerPlace) sentinel.write({ rows: seq + rowsPerPlace.gap, seq });
    },
    restored: () => notice,
    isNewer: () => hasNewer,
  };
}

async function isOpenedByNewer(database: CspDatabase): Promise<boolean> {
  const known = (await database.get('device', SCHEMAS_KEY)) as Record<string, number> | undefined;
  const newest = Object.entries(known ?? {});
  if (newest.some(([kind, schema]) => isNewer({ kind, schema }))) return true;
  const isSame = newest.length > 0 && JSON.stringify(known) === JSON.stringify(SCHEMAS);
  if (!isSame) await database.put('device', SCHEMAS, SCHEMAS_KEY);
  return false;
}
