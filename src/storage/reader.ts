import type { Instant, RecordId } from '#domain/ids.ts';
import { foldOneByOne, foldRecords } from '#domain/versions/fold.ts';
import { type Recorded, type Records, recordsFrom } from '#domain/versions/records.ts';
import { summarise } from '#domain/versions/summarise.ts';
import type { ReceivedVersion } from '#domain/versions/version.ts';
import type { Connection } from './connection.ts';
import { type RowsBack, rowsBefore, versionsAbout, versionsInTurns, versionsOf } from './rows.ts';
import { turns } from './turns.ts';

/** An action with its milestones, date revisions and updates, whole, and how they came about. */
export interface Story {
  readonly records: readonly Recorded[];
  /** In the order they came. */
  readonly versions: readonly ReceivedVersion[];
}

/** As much of the log as there was at some moment; all of it unless told. */
export interface Until {
  /** Only what came to this device before. */
  readonly before?: Instant;
}

/** What this device knew at some moment. */
export interface Known {
  readonly records: Records;
  /** When the first of the whole log came; `null` for an empty log. */
  readonly firstReceivedAt: Instant | null;
}

/** A part of the log, read backwards, with what it takes to say what changed in it. */
export interface LogPage extends RowsBack {
  /** All Versions of the records that were changed in it, and not only made. */
  readonly histories: ReadonlyMap<RecordId, readonly ReceivedVersion[]>;
}

/** What is read from the log itself, long texts included. */
export function readerOf({ use }: Connection) {
  return {
    async storyOf(action: RecordId<'action'>, until: Until = {}): Promise<Story> {
      const all = await use('rows', (database) => versionsAbout(database, action));
      const versions = receivedBy(all, until);
      return { records: foldRecords(versions), versions };
    },

    async whole(id: RecordId): Promise<Recorded | null> {
      const versions = await use('rows', (database) => versionsOf(database, id));
      return foldRecords(versions).at(-1) ?? null;
    },

    async versionsOf(id: RecordId): Promise<readonly ReceivedVersion[]> {
      return use('rows', (database) => versionsOf(database, id));
    },

    async logBefore(before: number | null, count: number): Promise<LogPage> {
      return use('rows', async (database) => {
        const page = await rowsBefore(database, before, count);
        const changed = page.received.filter(({ version }) => version.parents.length > 0);
        const ids = [...new Set(changed.map(({ version }) => version.recordId))];
        const histories = ids.map(async (id) => [id, await versionsOf(database, id)] as const);
        return { ...page, histories: new Map(await Promise.all(histories)) };
      });
    },

    async wholeRecords(until: Until = {}): Promise<readonly Recorded[]> {
      const turn = turns();
      const received = await use('rows', (database) => versionsInTurns(database, turn));
      const content = received.filter(({ version }) => version.kind !== 'snapshot');
      const records: Recorded[] = [];
      for (const record of foldOneByOne(receivedBy(content, until))) {
        records.push(record);
        await turn();
      }
      return records;
    },

    async knownBefore(before: Instant): Promise<Known> {
      const received = await use('rows', (database) => versionsInTurns(database, turns()));
      const records = foldRecords(receivedBy(received, { before })).map(summarise);
      return { records: recordsFrom(records), firstReceivedAt: firstOf(received) };
    },

    async snapshot(id: RecordId<'snapshot'>): Promise<Recorded<'snapshot'> | null> {
      const versions = await use('rows', (database) => versionsOf(database, id));
      const isSnapshot = (record: Recorded): record is Recorded<'snapshot'> =>
        record.kind === 'snapshot';
      return foldRecords(versions).find(isSnapshot) ?? null;
    },
  };
}

const receivedBy = (received: readonly ReceivedVersion[], { before }: Until) =>
  before === undefined ? received : received.filter(({ receivedAt }) => receivedAt < before);

const firstOf = (received: readonly ReceivedVersion[]): Instant | null =>
  received.reduce<Instant | null>(
    (first, { receivedAt }) => (first === null || receivedAt < first ? receivedAt : first),
    null,
  );
