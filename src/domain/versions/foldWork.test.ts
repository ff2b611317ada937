import { expect, it } from 'vitest';
import { anAgency, aVersion, received } from '#test/builders.ts';
import type { RecordId, VersionId } from '../ids.ts';
import { foldRecords } from './fold.ts';
import type { ReceivedVersion, Version } from './version.ts';

/** Reads of a Version's members while the given ones are folded: work, counted and not timed. */
function readsToFold(versions: readonly Version[]): number {
  let reads = 0;
  const counted = (version: Version): ReceivedVersion =>
    received(
      new Proxy(version, {
        get: (target, member: keyof Version) => {
          reads += 1;
          return target[member];
        },
      }),
    );
  foldRecords(versions.map(counted));
  return reads;
}

const idOf = (record: number, place: number) => `${record}-${place}`.padStart(64, '0') as VersionId;

/** Records with a line of Versions each; a fork adds a second head, which changes the same field. */
async function records(count: number, length: number, fork?: number): Promise<readonly Version[]> {
  const first = await aVersion({ kind: 'agency', value: anAgency() });
  const at = (record: number, place: number, parent: number): Version => ({
    ...first,
    id: idOf(record, place),
    recordId: `${record}` as RecordId<'agency'>,
    parents: place === 0 ? [] : [idOf(record, parent)],
    body: { salt: '', value: anAgency({ name: `Name ${place}` }) },
  });
  return Array.from({ length: count }, (_, record) => [
    ...Array.from({ length }, (__, place) => at(record, place, place - 1)),
    ...(fork === undefined ? [] : [at(record, length, fork)]),
  ]).flat();
}

it.each([
  ['many records with one head', () => records(2000, 2), () => records(4000, 2)],
  ['many records in conflict', () => records(500, 4, 1), () => records(1000, 4, 1)],
  ['one record with a long line', () => records(1, 5000), () => records(1, 10_000)],
  ['one record that forked early', () => records(1, 2000, 1), () => records(1, 4000, 1)],
  ['one record that forked late', () => records(1, 2000, 1990), () => records(1, 4000, 3990)],
])('does no more than twice the work for twice the Versions: %s', async (_, some, twice) => {
  const [work, twiceTheWork] = [readsToFold(await some()), readsToFold(await twice())];

  expect(twiceTheWork / work).toBeLessThan(2.05);
});
