import {
  type DeviceId,
  type Instant,
  type IsoDate,
  PARTNERSHIP_SCOPE,
  type RecordId,
  type Sha256,
} from '#domain/ids.ts';
import type { Agency } from '#domain/records/agency.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import type { ProgressUpdate } from '#domain/records/progressUpdate.ts';
import type { Snapshot } from '#domain/records/snapshot.ts';
import type { ReceivedVersion, Version } from '#domain/versions/version.ts';
import { type Next, type Writing, writeVersion } from '#domain/versions/writeVersion.ts';

/** A moment on 12 January 2018: so many minutes after nine, 0 to 59. */
export const anInstant = (minute = 30): Instant =>
  `2018-01-12T09:${String(minute).padStart(2, '0')}:00.000Z` as Instant;

export const anAgency = (agency: Partial<Agency> = {}): Agency => ({
  name: 'Maidstone Borough Council',
  shortName: 'MBC',
  type: 'responsible-authority',
  predecessor: null,
  ...agency,
});

export const aProgressUpdate = (update: Partial<ProgressUpdate> = {}): ProgressUpdate => ({
  action: '01871f3c-0000-7000-8000-00000000000a' as RecordId<'action'>,
  asOf: '2018-01-12' as IsoDate,
  status: 'on-track',
  percentDone: 40,
  confidence: null,
  milestonesDone: [],
  correctiveAction: null,
  whatChanged: 'The first training day was held',
  publicWording: '',
  evidence: '',
  approval: null,
  corrects: null,
  ...update,
});

export const aSnapshot = (snapshot: Partial<Snapshot> = {}): Snapshot => ({
  number: 1,
  title: 'Third quarter 2017-18',
  meeting: '',
  asAt: '2018-01-12' as IsoDate,
  marking: 'official',
  notes: '',
  madeBy: { name: 'Partnership officer', agency: 'Maidstone Borough Council' },
  madeAt: anInstant(),
  appVersion: '0.1.0',
  content: [],
  hash: '0'.repeat(64) as Sha256,
  ...snapshot,
});

type Said<K extends RecordKind> = Partial<Next<K>> & Pick<Next<K>, 'kind' | 'value'>;

/** The first Version of a record of the partnership, unless told otherwise. */
export function aVersion<K extends RecordKind>(
  said: Said<K>,
  writing: Partial<Writing> = {},
): Promise<Version<K>> {
  const recordId = '01871f3c-0000-7000-8000-000000000001' as RecordId<K>;
  return writeVersion<K>(
    { recordId, scope: PARTNERSHIP_SCOPE, parents: [], ...said },
    {
      author: { name: 'Chair', agency: 'Maidstone Borough Council' },
      deviceId: 'device-1' as DeviceId,
      now: anInstant(),
      salt: '000102030405060708090a0b0c0d0e0f',
      ...writing,
    },
  );
}

export const received = (version: Version, receivedAt = anInstant()): ReceivedVersion => ({
  version,
  receivedAt,
});

/** The same Version without its body, as it is after an erasure by law. */
export function erased(version: Version): Version {
  const { body: _, ...header } = version;
  return header;
}
