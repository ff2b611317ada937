import type { RecordId } from '#domain/ids.ts';
import { foldRecords } from '#domain/versions/fold.ts';
import type { Recorded } from '#domain/versions/records.ts';
import type { ReceivedVersion } from '#domain/versions/version.ts';
import type { Connection } from './connection.ts';
import { rowsSince, versionsAbout, versionsOf } from './rows.ts';

/** An action with its milestones, date revisions and updates, whole, and how they came about. */
export interface Story {
  readonly records: readonly Recorded[];
  /** In the order they came. */
  readonly versions: readonly ReceivedVersion[];
}

/** What is read from the log itself, long texts included. */
export function readerOf({ use }: Connection) {
  return {
    async storyOf(action: RecordId<'action'>): Promise<Story> {
      const versions = await use('rows', (database) => versionsAbout(database, action));
      return { records: foldRecords(versions), versions };
    },

    async whole(id: RecordId): Promise<Recorded | null> {
      const versions = await use('rows', (database) => versionsOf(database, id));
      return foldRecords(versions).at(-1) ?? null;
    },

    async wholeRecords(): Promise<readonly Recorded[]> {
      const { received } = await use('rows', (database) => rowsSince(database, 0));
      return foldRecords(received.filter(({ version }) => version.kind !== 'snapshot'));
    },

    async snapshot(id: RecordId<'snapshot'>): Promise<Recorded<'snapshot'> | null> {
      const versions = await use('rows', (database) => versionsOf(database, id));
      const isSnapshot = (record: Recorded): record is Recorded<'snapshot'> =>
        record.kind === 'snapshot';
      return foldRecords(versions).find(isSnapshot) ?? null;
    },
  };
}
