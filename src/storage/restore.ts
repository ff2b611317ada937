import { checkVersion } from '#domain/versions/checkVersion.ts';
import type { ReceivedVersion } from '#domain/versions/version.ts';
import { appendTo } from './append.ts';
import type { CspDatabase } from './database.ts';
import type { Journal, JournalRead } from './journal/journal.ts';
import type { Joined } from './journal/journalFiles.ts';
import { type FoundRow, storedRowsSince } from './rows.ts';
import { StorageError } from './storageError.ts';

/** What was gone when the database was opened, and what of it is back. */
export interface Restored {
  /** Rows that were still there. */
  readonly found: number;
  /** Rows that were gone. */
  readonly lost: number;
  readonly restored: number;
  /** Journal files with lines that could not be used. */
  readonly damagedSegments: number;
}

/** Versions in one transaction, so that a crash in between loses a little time and nothing else. */
const BATCH = 2_000;

/** How often, and how long apart in milliseconds, files of a tab that is just closing are tried. */
const TRIES = 10;
const BETWEEN_TRIES_MS = 100;

/**
 * Brings back from the journal what the database no longer has.
 *
 * @param found rows that are there
 * @param expected rows that should be there, as far as anybody remembers; 0 when nobody does
 * @returns `null` when nothing is missing
 */
export async function restore(
  database: CspDatabase,
  journal: Journal,
  found: number,
  expected: number,
): Promise<Restored | null> {
  return restoreFrom(await readPatiently(journal, expected), database, found, expected);
}

async function restoreFrom(
  read: JournalRead | null,
  database: CspDatabase,
  found: number,
  expected: number,
): Promise<Restored | null> {
  const restored = await bringBack(database, read?.received ?? []);
  const lost = Math.max(expected - found, restored);
  if (lost <= 0) return null;
  return { found, lost, restored, damagedSegments: read?.damagedSegments ?? 0 };
}

async function readPatiently(journal: Journal, expected: number): Promise<JournalRead | null> {
  let read = await journal.read();
  for (let tries = 1; read && read.unreadCount > 0 && tries < TRIES; tries += 1) {
    if (read.received.length >= expected) return read;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_MS));
    read = await journal.read();
  }
  return read;
}

/** Only what is still what its author wrote. @returns how many were missing */
async function bringBack(
  database: CspDatabase,
  received: readonly ReceivedVersion[],
): Promise<number> {
  const inOrder = received.toSorted(byArrival);
  let restored = 0;
  for (let start = 0; start < inOrder.length; start += BATCH) {
    const sound = await soundOf(inOrder.slice(start, start + BATCH));
    const { added } = await appendTo(database, sound, { isRestoring: true });
    restored += added.length;
  }
  return restored;
}

function byArrival(a: ReceivedVersion, b: ReceivedVersion): number {
  if (a.receivedAt === b.receivedAt) return 0;
  return a.receivedAt < b.receivedAt ? -1 : 1;
}

async function soundOf(received: readonly ReceivedVersion[]): Promise<readonly ReceivedVersion[]> {
  const found = await Promise.all(received.map(({ version }) => checkVersion(version)));
  return received.filter((_, place) => found[place] === 'sound');
}

/** How many rows there are, and how many lines; `null` where there is no journal. */
export interface Counted {
  readonly rows: number;
  readonly joined: Joined | null;
}

/** While another tab is at work nobody can tell: then it is left for later. */
export const isEqual = ({ rows, joined }: Counted): boolean =>
  !joined || joined.liveCount > 0 || joined.lineCount === rows;

/**
 * Brings back what the log lacks, then writes the journal anew. One that cannot be read is left as
 * it is: it may have the only copy of something. So may one with fewer lines than there are rows.
 *
 * @returns what came back, if the log lacked something
 */
export async function makeEqual(
  database: CspDatabase,
  journal: Journal,
  { rows }: Counted,
): Promise<Restored | null> {
  const read = await journal.read();
  if (!read || read.unreadCount > 0) return null;
  const restored = await restoreFrom(read, database, rows, 0);
  await journal.replace(wholeRowsIn(database));
  return restored;
}

async function* wholeRowsIn(database: CspDatabase): AsyncGenerator<readonly ReceivedVersion[]> {
  for await (const batch of storedRowsSince(database, 0)) {
    yield batch.map(receivedIn);
  }
}

/** @throws {StorageError} for a row that cannot be read: the journal may have the only copy of it */
function receivedIn(row: FoundRow): ReceivedVersion {
  if (!row.version) throw new StorageError('damaged', 'rows');
  return { version: row.version, receivedAt: row.receivedAt };
}
