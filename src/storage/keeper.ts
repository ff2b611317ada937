import { SCHEMAS } from '#domain/records/kinds.ts';
import type { Appended } from './append.ts';
import type { Connection } from './connection.ts';
import type { CspDatabase } from './database.ts';
import type { Journal } from './journal/journal.ts';
import { count, isEqual, makeEqual, type Restored, restore } from './restore.ts';
import type { InTurn } from './queue.ts';
import { lastSeq } from './rows.ts';
import { sentinelOf } from './sentinel.ts';
import { isNewer } from './shapes/readRow.ts';

/** Where the newest app that opened the database has put the schemas it writes. */
const SCHEMAS_KEY = 'storage:schemas';

export interface Keeper {
  /** Looks at a database that has just been opened: brings back what it lost. */
  prepare(database: CspDatabase): Promise<void>;
  /** Makes journal and log equal, in the background. Nothing may be added while they are counted. */
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
  /** Rows that are there less the highest place: rows only ever come, one place after another. */
  let gap = 0;

  async function measure(database: CspDatabase): Promise<number> {
    const [rowCount, seq] = await Promise.all([database.count('rows'), lastSeq(database)]);
    gap = rowCount - seq;
    return rowCount;
  }

  function noted(found: Restored | null): void {
    if (!found) return;
    notice = found;
    if (found.restored > 0) announce('restored');
  }

  return {
    async prepare(database) {
      hasNewer = await isOpenedByNewer(database);
      const [found, expected] = [await measure(database), sentinel.read()];
      if (found > 0 && found >= expected) return;
      noted(await restore(database, journal, found, expected));
      await measure(database);
    },

    async compare(connection, inTurn) {
      const counted = await inTurn(() => connection.use('rows', (all) => count(all, journal)));
      if (isEqual(counted)) return;
      noted(await connection.use('rows', (database) => makeEqual(database, journal, counted)));
      await connection.use('rows', measure);
    },

    added: ({ seq }) => sentinel.write(seq + gap),
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
