import type { Fold } from '#domain/versions/records.ts';
import { readCheckpoint } from '../checkpoint/checkpoint.ts';
import type { Connection } from '../connection.ts';
import type { CspDatabase } from '../database.ts';
import { lastSeq } from '../rows.ts';
import { catchUp, type FoldState, NOTHING_FOLDED } from './foldState.ts';

/** A checkpoint is made anew once this many rows came after it: reading them takes about 50 ms. */
export const MOST_ROWS_SINCE = 1_000;

export interface FoldReader {
  /**
   * All records as they are now.
   *
   * @param previous a fold that this storage gave before: then only what came since is read
   * @throws {StorageError}
   */
  readFold(previous?: Fold): Promise<Fold>;
  /** The log is no longer what earlier folds were made from. */
  forget(): void;
  /** What was left out of the latest fold, and how far the checkpoint goes; 0 without one. */
  latest(): { readonly damaged: FoldState['damaged']; readonly checkpointSeq: number };
  /** Waits for a checkpoint that is being made. */
  settled(): Promise<void>;
}

/** @param build makes a checkpoint of the whole log, where it can off the page's thread */
export function foldReader(connection: Connection, build: () => Promise<void>): FoldReader {
  let states = new WeakMap<Fold, FoldState>();
  let damaged: FoldState['damaged'] = [];
  let checkpointSeq = 0;
  let building: Promise<void> | null = null;

  async function fromStart(database: CspDatabase): Promise<FoldState> {
    const kept = (await readCheckpoint(database)) ?? (await firstCheckpoint(database));
    checkpointSeq = kept?.fold.seq ?? 0;
    return catchUp(database, kept ?? NOTHING_FOLDED);
  }

  /** A short log is folded sooner than a worker has started. */
  async function firstCheckpoint(database: CspDatabase): Promise<FoldState | null> {
    if ((await lastSeq(database)) <= MOST_ROWS_SINCE) return null;
    await buildOnce();
    return readCheckpoint(database);
  }

  /** What fails here costs time at the next start, and nothing else. */
  function buildOnce(): Promise<void> {
    building ??= build()
      .catch(() => undefined)
      .finally(() => {
        building = null;
      });
    return building;
  }

  function buildWhenLong({ fold }: FoldState): void {
    if (building || fold.seq - checkpointSeq <= MOST_ROWS_SINCE) return;
    // Whether or not it works out, it is not tried again before as many rows have come.
    checkpointSeq = fold.seq;
    void buildOnce();
  }

  return {
    async readFold(previous) {
      const state = await connection.use('rows', async (database) => {
        const known = states;
        const before = previous && known.get(previous);
        const after = await (before ? catchUp(database, before) : fromStart(database));
        known.set(after.fold, after);
        return after;
      });
      damaged = state.damaged;
      buildWhenLong(state);
      return state.fold;
    },
    forget() {
      states = new WeakMap();
    },
    latest: () => ({ damaged, checkpointSeq }),
    settled: async () => {
      await building;
    },
  };
}
