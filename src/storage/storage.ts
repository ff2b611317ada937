import type { Instant, RecordId } from '#domain/ids.ts';
import type { Fold, Recorded } from '#domain/versions/records.ts';
import type { ReceivedVersion, Version } from '#domain/versions/version.ts';
import { announcements, type StorageChange } from './announcements.ts';
import { appendTo } from './append.ts';
import { buildCheckpoint } from './checkpoint/checkpoint.ts';
import { connectionTo } from './connection.ts';
import { filesIn } from './files.ts';
import { foldReader } from './fold/readFold.ts';
import { deviceIn, draftsIn } from './keep.ts';
import { readerOf, type Story } from './reader.ts';
import { isNewer } from './shapes/readRow.ts';
import { StorageError } from './storageError.ts';

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
  storyOf(action: RecordId<'action'>): Promise<Story>;
  /** A record with its long texts; `null` when there is none. @throws {StorageError} */
  whole(id: RecordId): Promise<Recorded | null>;
  /** Every record but snapshots, with long texts. Reads the whole log. @throws {StorageError} */
  wholeRecords(): Promise<readonly Recorded[]>;
  /** With all that was frozen in it; `null` when there is none. @throws {StorageError} */
  snapshot(id: RecordId<'snapshot'>): Promise<Recorded<'snapshot'> | null>;
  readonly drafts: ReturnType<typeof draftsIn>;
  readonly device: ReturnType<typeof deviceIn>;
  readonly files: ReturnType<typeof filesIn>;
  /** @returns how to stop listening */
  onChange(listener: (change: StorageChange) => void): () => void;
  /** Waits for what is under way. Nothing may be asked afterwards. */
  close(): Promise<void>;
}

export interface AppendOptions {
  /** When each came to this device, where that is not now: the sample brings its own past. */
  readonly receivedAt?: (version: Version) => Instant;
}

/** @throws {StorageError} when the browser does not give us the database */
export async function openStorage({ name, now, patienceMs }: StorageOptions): Promise<Storage> {
  const told = announcements(name);
  const connection = connectionTo({
    name,
    prepare: async () => undefined,
    onClosed: (why) => {
      folds.forget();
      told.tellHere(why === 'newer' ? 'newer' : 'lost');
    },
    ...(patienceMs === undefined ? {} : { patienceMs }),
  });
  const folds = foldReader(connection, async () => {
    await connection.use('checkpoint', buildCheckpoint);
  });
  await connection.use('rows', async () => undefined);

  return {
    readFold: (previous) => folds.readFold(previous),
    ...readerOf(connection),

    async append(versions, { receivedAt = now } = {}) {
      if (versions.some(isNewer)) throw new StorageError('newer', 'rows');
      const received: readonly ReceivedVersion[] = versions.map((version) => ({
        version,
        receivedAt: receivedAt(version),
      }));
      const { added } = await connection.use('rows', (database) => appendTo(database, received));
      if (added.length > 0) told.tellOthers('saved');
    },

    drafts: draftsIn(connection, now),
    device: deviceIn(connection),
    files: filesIn(connection),
    onChange: (listener) => told.listen(listener),

    async close() {
      await folds.settled();
      told.close();
      await connection.close();
    },
  };
}
