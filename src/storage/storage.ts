import type { Instant, RecordId } from '#domain/ids.ts';
import type { Fold, Recorded } from '#domain/versions/records.ts';
import type { ReceivedVersion, Version } from '#domain/versions/version.ts';
import { announcements, type StorageChange } from './announcements.ts';
import { type Appended, appendTo } from './append.ts';
import { buildCheckpoint } from './checkpoint/checkpoint.ts';
import { buildElsewhere } from './checkpoint/buildElsewhere.ts';
import { connectionTo } from './connection.ts';
import { filesIn } from './files.ts';
import { foldReader } from './fold/readFold.ts';
import { askToPersist, type Health, readHealth } from './health.ts';
import { openJournal } from './journal/journal.ts';
import { deviceIn, draftsIn } from './keep.ts';
import { keeperOf } from './keeper.ts';
import { queue } from './queue.ts';
import { type Known, type LogPage, readerOf, type Story, type Until } from './reader.ts';
import type { Restored } from './restore.ts';
import { isNewer } from './shapes/readRow.ts';
import { StorageError } from './storageError.ts';
import { startingWith } from './workers.ts';

export interface StorageOptions {
  /** Of the database, its journal and its channel; carries the deployed path. */
  readonly name: string;
  readonly now: () => Instant;
  /** Names this tab's part of the journal. */
  readonly newId: () => string;
  /** Makes the address of a worker one that Trusted Types accept; without it there are no workers. */
  readonly scriptUrl?: (url: string) => string;
  /** How long another tab may hold the database before `blocked`, in milliseconds. */
  readonly patienceMs?: number;
}

export interface Storage {
  /**
   * All records as they are now.
   *
   * @param previous a fold that this storage gave before: then only what came since is read
   * @throws {StorageError}
   */
  readFold(previous?: Fold): Promise<Fold>;
  /**
   * Keeps Versions that are not here already: all or, when it throws, none. Once it resolves they
   * outlive the browser.
   *
   * @throws {StorageError}
   */
  append(versions: readonly Version[], options?: AppendOptions): Promise<void>;
  /** All that was said of an action. @throws {StorageError} */
  storyOf(action: RecordId<'action'>, until?: Until): Promise<Story>;
  /** A record with its long texts; `null` when there is none. @throws {StorageError} */
  whole(id: RecordId): Promise<Recorded | null>;
  /** Every version of a record, in the order they came. @throws {StorageError} */
  versionsOf(id: RecordId): Promise<readonly ReceivedVersion[]>;
  /** Every record but snapshots, with long texts. Reads the whole log. @throws {StorageError} */
  wholeRecords(until?: Until): Promise<readonly Recorded[]>;
  /**
   * Up to so many Versions that came before a place in the log, the last first; from its end when
   * `null`. A snapshot's content comes with it.
   *
   * @throws {StorageError}
   */
  logBefore(place: number | null, count: number): Promise<LogPage>;
  /** All records as they were known before a moment. Reads the whole log. @throws {StorageError} */
  knownBefore(moment: Instant): Promise<Known>;
  /** With all that was frozen in it; `null` when there is none. @throws {StorageError} */
  snapshot(id: RecordId<'snapshot'>): Promise<Recorded<'snapshot'> | null>;
  readonly drafts: ReturnType<typeof draftsIn>;
  readonly device: ReturnType<typeof deviceIn>;
  readonly files: ReturnType<typeof filesIn>;
  /** What came back when the database was opened, or soon after; `null` when nothing was gone. */
  restored(): Restored | null;
  /** @throws {StorageError} */
  health(): Promise<Health>;
  /** Asks the browser to keep the data. @returns whether it promised */
  askToPersist(): Promise<boolean>;
  /** @returns how to stop listening */
  onChange(listener: (change: StorageChange) => void): () => void;
  /** Waits for what is under way. Nothing may be asked afterwards. */
  close(): Promise<void>;
}

export interface AppendOptions {
  /** When each came to this device, where that is not now: the sample brings its own past. */
  readonly receivedAt?: (version: Version) => Instant;
  /** They are in the log and can be read; the second copy is still being written. */
  readonly onLogged?: () => void;
}

/** @throws {StorageError} when the browser does not give us the database */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  const { name, now, newId, patienceMs } = options;
  const startWorker = startingWith(options.scriptUrl);
  const told = announcements(name);
  const inTurn = queue();
  const journal = openJournal(name, newId(), startWorker);
  const keeper = keeperOf(name, journal, (change) => {
    folds.forget();
    told.tellHere(change);
    told.tellOthers(change);
  });
  const connection = connectionTo({
    name,
    async prepare(database) {
      folds.forget();
      await keeper.prepare(database);
    },
    onClosed: (why) => told.tellHere(why === 'newer' ? 'newer' : 'lost'),
    ...(patienceMs === undefined ? {} : { patienceMs }),
  });
  const folds = foldReader(connection, async () => {
    await (buildElsewhere(name, startWorker) ?? connection.use('checkpoint', buildCheckpoint));
  });
  told.listen((change) => {
    if (change === 'restored') folds.forget();
  });
  /** In the log first: what is in the journal alone would come back as if it had been lost. */
  async function keepTwice(
    received: readonly ReceivedVersion[],
    onLogged: () => void,
  ): Promise<Appended> {
    const appended = await connection.use('rows', (database) => appendTo(database, received));
    if (appended.added.length === 0) return appended;
    onLogged();
    await journal.append(appended.added);
    keeper.added(appended);
    return appended;
  }

  const letGo = async () => {
    journal.close();
    told.close();
    await connection.close();
  };
  try {
    await connection.use('rows', async () => undefined);
  } catch (cause) {
    await letGo();
    throw cause;
  }
  let comparing: Promise<void> | null = null;
  /** What goes wrong there is told by the journal's state, or by the next who asks the database. */
  const compareOnce = () => {
    comparing ??= keeper.compare(connection, inTurn).catch(() => undefined);
  };

  return {
    async readFold(previous) {
      const fold = await folds.readFold(previous);
      // Not before: nobody shall wait for it to see a first screen.
      compareOnce();
      return fold;
    },
    ...readerOf(connection),

    async append(versions, { receivedAt = () => now(), onLogged = () => undefined } = {}) {
      const isWrittenByNewer = folds.latest().damaged.some(({ problem }) => problem === 'newer');
      if (keeper.isNewer() || isWrittenByNewer || versions.some(isNewer)) {
        throw new StorageError('newer', 'rows');
      }
      const received = versions.map((version) => ({ version, receivedAt: receivedAt(version) }));
      compareOnce();
      const { added } = await inTurn(() => keepTwice(received, onLogged));
      if (added.length > 0) told.tellOthers('saved');
    },

    drafts: draftsIn(connection, now),
    device: deviceIn(connection),
    files: filesIn(connection),
    restored: () => keeper.restored(),
    health: () => readHealth(connection, journal, folds),
    askToPersist,
    onChange: (listener) => told.listen(listener),

    async close() {
      await Promise.all([comparing, folds.settled()]);
      await letGo();
    },
  };
}
