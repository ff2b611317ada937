import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Instant, IsoDate, RecordId, Sha256, VersionId } from '#domain/ids.ts';
import type { ReceivedVersion } from '#domain/versions/version.ts';

/** One Version as it came to this device. Rows are added, and neither changed nor removed. */
export interface Row extends ReceivedVersion {
  /** Place in the order of arrival, from 1; given by the database. */
  readonly seq: number;
  /** The action that it speaks of, or is; `null` for all that belongs to no action. */
  readonly subject: RecordId<'action'> | null;
}

export interface Draft {
  readonly key: string;
  readonly value: unknown;
  readonly savedAt: Instant;
}

/** The fold as at one `seq` in one quick read. Never the truth: see docs/decisions/0011. */
export interface StoredCheckpoint {
  /** Of which fold and which schemas it was made. */
  readonly madeBy: string;
  readonly seq: number;
  /** SHA-256 of `bytes`. */
  readonly check: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A snapshot's data file that was opened here, by the hash of what is in it. */
export interface OpenedFile {
  readonly hash: Sha256;
  readonly name: string;
  readonly title: string;
  readonly asAt: IsoDate;
  readonly openedAt: Instant;
}

/** Kept as text and not as a blob: that would be a file beside the database, lost by itself. */
export interface StoredFile extends OpenedFile {
  readonly text: string;
}

interface CspSchema extends DBSchema {
  rows: {
    key: number;
    value: Omit<Row, 'seq'> & { readonly seq?: number };
    indexes: { byId: VersionId; byRecord: RecordId; bySubject: RecordId<'action'> };
  };
  checkpoint: { key: 'fold'; value: StoredCheckpoint };
  drafts: { key: string; value: Draft };
  device: { key: string; value: unknown };
  files: {
    key: Sha256;
    value: StoredFile;
    indexes: { listing: [openedAt: Instant, name: string, title: string, asAt: IsoDate] };
  };
}

export type CspDatabase = IDBPDatabase<CspSchema>;

export type StoreName = 'rows' | 'checkpoint' | 'drafts' | 'device' | 'files';

/** Raised with a step in `upgrade`. Bodies have schemas of their own: see migrations.ts. */
export const DATABASE_VERSION = 1;

export interface DatabaseEvents {
  /** The connection has been closed to let another tab in: `newer` when that tab upgrades. */
  readonly gaveWay: (why: 'newer' | 'deleted') => void;
  /** The browser has closed the connection without being asked. */
  readonly lost: () => void;
}

export function openDatabase(name: string, { gaveWay, lost }: DatabaseEvents) {
  return openDB<CspSchema>(name, DATABASE_VERSION, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) createFirst(database);
    },
    blocking(_current, next, event) {
      (event.target as IDBDatabase).close();
      gaveWay(next === null ? 'deleted' : 'newer');
    },
    terminated: lost,
  });
}

function createFirst(database: CspDatabase): void {
  const rows = database.createObjectStore('rows', { keyPath: 'seq', autoIncrement: true });
  rows.createIndex('byId', 'version.id', { unique: true });
  rows.createIndex('byRecord', 'version.recordId');
  rows.createIndex('bySubject', 'subject');
  database.createObjectStore('checkpoint');
  database.createObjectStore('drafts', { keyPath: 'key' });
  database.createObjectStore('device');
  const files = database.createObjectStore('files', { keyPath: 'hash' });
  files.createIndex('listing', ['openedAt', 'name', 'title', 'asAt']);
}
