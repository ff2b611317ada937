import { expect, it } from 'vitest';
import { anAgency, anInstant, aVersion, erased, received } from '#test/builders.ts';
import type { Agency } from '../records/agency.ts';
import { foldRecord } from './fold.ts';
import type { Version } from './version.ts';

const said = (value: Agency | null, minute: number, ...parents: Version[]) =>
  aVersion(
    { kind: 'agency', value, parents: parents.map(({ id }) => id) },
    { now: anInstant(minute), author: { name: `Author ${minute}`, agency: '' } },
  );

const fold = (...versions: Version[]) => foldRecord(versions.map((version) => received(version)));

it('shows what the newest Version says', async () => {
  const first = await said(anAgency(), 0);
  const next = await said(anAgency({ shortName: 'Maidstone' }), 1, first);

  const record = fold(first, next);

  expect(record).toMatchObject({ value: anAgency({ shortName: 'Maidstone' }), heads: [next.id] });
  expect(record).toMatchObject({ conflicts: [], isRetired: false, author: next.author });
});

it('joins changes of different fields', async () => {
  const first = await said(anAgency(), 0);
  const one = await said(anAgency({ shortName: 'Maidstone' }), 1, first);
  const other = await said(anAgency({ type: 'co-operating' }), 2, first);

  const record = fold(first, one, other);

  expect(record?.value).toEqual(anAgency({ shortName: 'Maidstone', type: 'co-operating' }));
  expect(record?.conflicts).toEqual([]);
  expect(record?.heads).toEqual([one.id, other.id].toSorted());
});

it('keeps what all had seen, and shows both claims, when one field was changed in two ways', async () => {
  const first = await said(anAgency(), 0);
  const one = await said(anAgency({ shortName: 'One' }), 1, first);
  const other = await said(anAgency({ shortName: 'Other' }), 2, first);

  const record = fold(first, one, other);

  expect(record?.value).toEqual(anAgency());
  const claims = [one, other]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((version) => ({
      value: version.body?.value?.shortName,
      versionId: version.id,
      author: version.author,
      writtenAt: version.writtenAt,
    }));
  expect(record?.conflicts).toEqual([{ field: 'shortName', claims }]);
});
