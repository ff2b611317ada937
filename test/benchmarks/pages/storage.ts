import type { Instant, IsoDate } from '#domain/ids.ts';
import type { Version } from '#domain/versions/version.ts';
import { openStorage, type Storage } from '#storage/storage.ts';
import { aVisit, written } from './foreign.ts';
import { type Entry, planOf, type Size } from './plan.ts';
import { nextFrame, openRaw, removeCheckpoint, removeRaw, writeRaw } from './rawRows.ts';

/** Which database, how much is in it, and the day it was made for. */
export interface Plan extends Size {
  readonly database: string;
  readonly today: IsoDate;
}

/** What the benchmark asks of this page. */
export const work = { seed, removeCheckpoint: clear, readFold, mergeVisit, writeRow };

declare global {
  var benchmark: typeof work;
}

globalThis.benchmark = work;

/** Where the app looks which of its places to open. */
const PLACE = 'csp:/:place';

/** Versions in one transaction. */
const CHUNK = 2_000;

const now = () => new Date().toISOString() as Instant;

const open = (name: string): Promise<Storage> =>
  openStorage({ name, now, newId: () => crypto.randomUUID(), scriptUrl: (url) => url });

/** Fills an empty database by way of the app's own storage. @returns how many Versions it has */
async function seed(plan: Plan): Promise<number> {
  const storage = await open(plan.database);
  let count = 0;
  let chunk: Entry[] = [];
  const append = async () => {
    const times = chunk.map(({ at }) => at);
    const versions = await written(
      chunk.map(({ next }) => next),
      'own',
      times,
    );
    await storage.append(versions, { receivedAt: ({ writtenAt }) => writtenAt });
    count += chunk.length;
    chunk = [];
  };
  for (const entry of planOf(plan, plan.today)) {
    chunk.push(entry);
    if (chunk.length === CHUNK) await append();
  }
  await append();
  localStorage.setItem(PLACE, 'main');
  await storage.device.write('author', { name: 'Chair', agency: 'Agency 1' });
  await storage.readFold();
  await storage.close();
  return count;
}

async function clear({ database }: Plan): Promise<void> {
  const raw = await openRaw(database);
  await removeCheckpoint(raw);
  raw.close();
}

/** Milliseconds from asking for the database to its fold. */
async function readFold({ database }: Plan): Promise<number> {
  const start = performance.now();
  const storage = await open(database);
  await storage.readFold();
  const time = performance.now() - start;
  await storage.close();
  return time;
}

/** Milliseconds. */
interface MergeTimes {
  /** Keeping a thousand foreign Versions, and bringing the fold up to them. */
  readonly merge: number;
  /** Of that, the keeping. */
  readonly append: number;
  /** Writing a thousand more such rows in one transaction, and nothing else. */
  readonly bare: number;
}

async function mergeVisit(plan: Plan, round: number): Promise<MergeTimes> {
  const storage = await open(plan.database);
  const before = await storage.readFold();
  const { own, foreign } = await aVisit(before, plan, plan.today, 2 * round);
  await storage.append(own);
  const fold = await storage.readFold(before);
  const start = performance.now();
  await storage.append(foreign);
  const appended = performance.now();
  const merged = await storage.readFold(fold);
  const end = performance.now();
  // Waits for the new checkpoint, which would be at work beside the next.
  await storage.close();
  if (merged.seq - fold.seq !== foreign.length) throw new Error('Not all of it was merged');

  const other = await aVisit(merged, plan, plan.today, 2 * round + 1);
  const bare = await timeOf(plan, other.foreign, async () => undefined);
  return { merge: end - start, append: appended - start, bare };
}

/** Milliseconds for one update to be on the disk, and for one frame to be drawn after it. */
async function writeRow(plan: Plan): Promise<number> {
  const entry = [...planOf({ actions: 1, updates: 1 }, plan.today)].at(-1);
  if (!entry) throw new RangeError('No update');
  const recordId = crypto.randomUUID() as Entry['next']['recordId'];
  return timeOf(plan, await written([{ ...entry.next, recordId }], 'bare'), nextFrame);
}

async function timeOf(
  { database }: Plan,
  versions: readonly Version[],
  after: () => Promise<void>,
): Promise<number> {
  const raw = await openRaw(database);
  const received = versions.map((version) => ({ version, receivedAt: now() }));
  const start = performance.now();
  await writeRaw(raw, received);
  await after();
  const time = performance.now() - start;
  await removeRaw(raw, received);
  raw.close();
  return time;
}
