import type { RecordId } from '#domain/ids.ts';
import type { ReceivedVersion } from '#domain/versions/version.ts';
import type { CspDatabase, Row } from './database.ts';
import { type DamagedRow, readRow } from './shapes/readRow.ts';
import { faultOf } from './storageError.ts';

/** Rows at a time: enough to be quick, few enough to leave the page its memory. */
const BATCH = 5_000;

/** A row as it stands on the disk; without a Version where the disk did not give it back. */
export type FoundRow = Row | { readonly seq: number; readonly version?: never };

/** What was read of a part of the log, and what had to be left out. */
export interface RowsRead {
  readonly received: readonly ReceivedVersion[];
  readonly damaged: readonly DamagedRow[];
  /** The last row that was seen; the one asked for when nothing came after it. */
  readonly seq: number;
}

/** The highest place in the order of arrival; 0 when there are no rows. */
export async function lastSeq(database: CspDatabase): Promise<number> {
  const cursor = await database.transaction('rows').store.openKeyCursor(null, 'prev');
  return cursor?.key ?? 0;
}

/** All rows after `seq`, as they are stored and unchecked, a batch at a time. */
export async function* storedRowsSince(
  database: CspDatabase,
  seq: number,
  most = BATCH,
): AsyncGenerator<readonly FoundRow[]> {
  for (let last = seq; ; ) {
    const batch = await storedIn(database, IDBKeyRange.lowerBound(last, true), most);
    const end = batch.at(-1);
    if (!end) return;
    yield batch;
    if (batch.length < most) return;
    last = end.seq;
  }
}

export async function rowsSince(database: CspDatabase, seq: number): Promise<RowsRead> {
  const received: ReceivedVersion[] = [];
  const damaged: DamagedRow[] = [];
  let last = seq;
  for await (const batch of storedRowsSince(database, seq)) {
    const read = checkRows(batch);
    received.push(...read.received);
    damaged.push(...read.damaged);
    last = read.seq;
  }
  return { received, damaged, seq: last };
}

/** So few that they are read and checked within a frame or two. */
const BATCH_OF_A_TURN = 250;

/** Every sound Version, while others have their turn. */
export async function versionsInTurns(
  database: CspDatabase,
  turn: () => Promise<void>,
): Promise<readonly ReceivedVersion[]> {
  const received: ReceivedVersion[] = [];
  for await (const batch of storedRowsSince(database, 0, BATCH_OF_A_TURN)) {
    received.push(...checkRows(batch).received);
    await turn();
  }
  return received;
}

/** A part of the log as it is read backwards. */
export interface RowsBack {
  /** What came last first. */
  readonly received: readonly ReceivedVersion[];
  /** The place from which it goes on, further back; `null` at the beginning of the log. */
  readonly next: number | null;
}

/**
 * The rows that came just before a place in the log.
 *
 * @param before the end of the log when `null`
 * @param count at most so many
 */
export async function rowsBefore(
  database: CspDatabase,
  before: number | null,
  count: number,
): Promise<RowsBack> {
  const end = before ?? (await lastSeq(database)) + 1;
  const first = Math.max(1, end - count);
  if (first >= end) return { received: [], next: null };
  const rows = await storedIn(database, IDBKeyRange.bound(first, end, false, true), count);
  return { received: checkRows(rows).received.toReversed(), next: first > 1 ? first : null };
}

/** Every Version of a record, in the order it came. */
export async function versionsOf(
  database: CspDatabase,
  record: RecordId,
): Promise<readonly ReceivedVersion[]> {
  return checkRows((await database.getAllFromIndex('rows', 'byRecord', record)) as Row[]).received;
}

/** Every Version that speaks of an action, or is one of it, in the order it came. */
export async function versionsAbout(
  database: CspDatabase,
  action: RecordId<'action'>,
): Promise<readonly ReceivedVersion[]> {
  return checkRows((await database.getAllFromIndex('rows', 'bySubject', action)) as Row[]).received;
}

function checkRows(rows: readonly FoundRow[]): RowsRead {
  const received: ReceivedVersion[] = [];
  const damaged: DamagedRow[] = [];
  for (const row of rows) {
    const { seq } = row;
    const read = row.version === undefined ? null : readRow(row);
    if (read?.ok) received.push(read.value);
    else damaged.push({ seq, recordId: recordIdIn(row), problem: read?.problem ?? 'unreadable' });
  }
  return { received, damaged, seq: rows.at(-1)?.seq ?? 0 };
}

function recordIdIn(row: { readonly version?: unknown }): string | null {
  const { version } = row;
  if (typeof version !== 'object' || version === null || !('recordId' in version)) return null;
  return typeof version.recordId === 'string' ? version.recordId : null;
}

/** One row that the disk does not give back fails the whole batch: then each is asked for alone. */
async function storedIn(
  database: CspDatabase,
  range: IDBKeyRange,
  most: number,
): Promise<readonly FoundRow[]> {
  try {
    return (await database.getAll('rows', range, most)) as Row[];
  } catch (cause) {
    if (faultOf(cause) !== 'damaged') throw cause;
  }
  const seqs = await database.getAllKeys('rows', range, most);
  return Promise.all(seqs.map((each) => storedRow(database, each)));
}

async function storedRow(database: CspDatabase, seq: number): Promise<FoundRow> {
  try {
    return ((await database.get('rows', seq)) as Row | undefined) ?? { seq };
  } catch (cause) {
    if (faultOf(cause) !== 'damaged') throw cause;
    return { seq };
  }
}
