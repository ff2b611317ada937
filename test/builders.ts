import { type DeviceId, type Instant, PARTNERSHIP_SCOPE, type RecordId } from '#domain/ids.ts';
import type { Agency } from '#domain/records/agency.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import type { ReceivedVersion, Version } from '#domain/versions/version.ts';
import { type Next, type Writing, writeVersion } from '#domain/versions/writeVersion.ts';

/** A moment in a morning of January 2018, `minute` minutes after half past nine. */
export const anInstant = (minute = 0): Instant =>
  new Date(Date.UTC(2018, 0, 12, 9, 30 + minute)).toISOString() as Instant;

export const anAgency = (agency: Partial<Agency> = {}): Agency => ({
  name: 'Maidstone Borough Council',
  shortName: 'MBC',
  type: 'responsible-authority',
  ...agency,
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
export const erased = ({ body: _, ...header }: Version): Version => header;
