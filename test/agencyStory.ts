import { foldRecord } from '#domain/versions/fold.ts';
import type { Agency } from '#domain/records/agency.ts';
import type { Recorded } from '#domain/versions/records.ts';
import type { Version } from '#domain/versions/version.ts';
import { anInstant, aVersion, received } from './builders.ts';

/** What "Author 3" says of one agency at three minutes past nine, over what they had seen. */
export const said = (
  value: Agency | null,
  minute: number,
  ...parents: readonly Version[]
): Promise<Version<'agency'>> =>
  aVersion(
    { kind: 'agency', value, parents: parents.map(({ id }) => id) },
    { now: anInstant(minute), author: { name: `Author ${minute}`, agency: '' } },
  );

export const folded = (...versions: readonly Version[]): Recorded | null =>
  foldRecord(versions.map((version) => received(version)));

/** Who claims what, by field; in order of author. */
export const claimsIn = (record: Recorded | null): readonly (readonly string[])[] =>
  (record?.conflicts ?? []).map(({ field, claims }) => [
    field,
    ...claims.map(({ author, value }) => `${author.name}: ${String(value)}`).toSorted(),
  ]);
