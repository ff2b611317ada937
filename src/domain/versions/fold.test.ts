import { expect, it } from 'vitest';
import { folded, said } from '#test/agencyStory.ts';
import {
  anAgency,
  anInstant,
  aProgressUpdate,
  aVersion,
  erased,
  received,
} from '#test/builders.ts';
import { PARTNERSHIP_SCOPE, type RecordId, type ScopeId } from '../ids.ts';
import { foldRecord, foldRecords } from './fold.ts';
import type { Version } from './version.ts';

it('has nothing to show of a record of which nothing came', () => {
  expect(foldRecord([])).toBeNull();
});

it('shows what the newest Version says, however the clocks stood', async () => {
  const first = await said(anAgency(), 50);
  const next = await said(anAgency({ shortName: 'Maidstone' }), 1, first);

  const record = folded(next, first);

  expect(record).toEqual({
    id: first.recordId,
    kind: 'agency',
    scope: PARTNERSHIP_SCOPE,
    value: anAgency({ shortName: 'Maidstone' }),
    heads: [next.id],
    conflicts: [],
    isRetired: false,
    author: next.author,
    writtenAt: anInstant(1),
    receivedAt: anInstant(),
  });
});

it('takes a record out of use with the value that it had', async () => {
  const first = await said(anAgency(), 0);
  const retired = await said(null, 1, first);

  expect(folded(first, retired)).toMatchObject({ value: anAgency(), isRetired: true });
});

it('brings a record back into use', async () => {
  const first = await said(anAgency(), 0);
  const retired = await said(null, 1, first);
  const back = await said(anAgency({ shortName: 'Back' }), 2, retired);

  expect(folded(first, retired, back)).toMatchObject({
    value: { shortName: 'Back' },
    isRetired: false,
    conflicts: [],
  });
});

it('shows a Version whose parent has not come, and settles once it comes', async () => {
  const first = await said(anAgency(), 0);
  const missing = await said(anAgency({ name: 'Borough' }), 1, first);
  const last = await said(anAgency({ name: 'Borough', shortName: 'Last' }), 2, missing);

  expect(folded(last)?.value).toEqual(anAgency({ name: 'Borough', shortName: 'Last' }));
  expect(folded(first, last)?.heads).toEqual([first.id, last.id].toSorted());
  expect(folded(first, missing, last)).toMatchObject({ heads: [last.id], conflicts: [] });
});

it('gives records in order of id, and those of other kinds and scopes apart', async () => {
  const elsewhere = 'subgroup:1' as ScopeId;
  const lower = '01871f3c-0000-7000-8000-000000000000' as RecordId<'agency'>;
  const value = anAgency();
  const versions = [
    await aVersion({ kind: 'agency', value }),
    await aVersion({ kind: 'agency', value: anAgency({ name: 'Intruder' }), scope: elsewhere }),
    await aVersion({ kind: 'theme', value: { title: 'Reducing reoffending' } }),
    await aVersion({ kind: 'agency', value, recordId: lower }),
  ];

  const records = foldRecords(versions.map((version) => received(version)));

  expect(records.map(({ id, kind, scope }) => [id.slice(-1), kind, scope])).toEqual([
    ['0', 'agency', 'partnership'],
    ['1', 'agency', 'partnership'],
    ['1', 'agency', elsewhere],
    ['1', 'theme', 'partnership'],
  ]);
  expect(records.every(({ conflicts }) => conflicts.length === 0)).toBe(true);
});

/** What no honest device writes: `writeVersion` refuses it. */
const forged = (
  version: Version<'progress-update'>,
  percentDone: number,
  ...parents: Version[]
) => ({
  ...version,
  id: (parents.length > 0 ? 'f' : '0').repeat(64) as typeof version.id,
  parents: parents.map(({ id }) => id),
  body: { salt: '', value: aProgressUpdate({ percentDone }) },
});

it('never changes a fact, whatever claims to replace it', async () => {
  const fact = await aVersion({ kind: 'progress-update', value: aProgressUpdate() });

  const record = folded(forged(fact, 90, fact), fact);

  expect(record).toEqual(folded(fact));
  expect(record).toMatchObject({ value: { percentDone: 40 }, heads: [fact.id] });
  expect(folded(forged(fact, 90, fact))).toBeNull();
});

it('shows the same of a fact on every device, were it ever written twice', async () => {
  const fact = await aVersion({ kind: 'progress-update', value: aProgressUpdate() });
  const twin = forged(fact, 90);

  expect(folded(fact, twin)).toMatchObject({ value: { percentDone: 90 }, conflicts: [] });
  expect(folded(twin, fact)).toEqual(folded(fact, twin));
});

it('leaves out a fact that was erased, and a record of which the last word was', async () => {
  const fact = await aVersion({ kind: 'progress-update', value: aProgressUpdate() });
  const first = await said(anAgency(), 0);
  const last = await said(anAgency({ name: 'A person' }), 1, first);
  const retired = await said(null, 2, last);

  expect(folded(erased(fact))).toBeNull();
  expect(folded(first, erased(last))).toBeNull();
  expect(folded(first, erased(last), retired)).toBeNull();
});

it('does not bring an erased body back from a device that had not heard of it', async () => {
  const fact = await aVersion({ kind: 'progress-update', value: aProgressUpdate() });

  expect(folded(fact, erased(fact), fact)).toBeNull();
});

it('keeps the chain over an erased Version', async () => {
  const first = await said(anAgency(), 0);
  const middle = await said(anAgency({ name: 'A person' }), 1, first);
  const last = await said(anAgency({ name: 'A role' }), 2, middle);

  expect(folded(first, erased(middle), last)).toMatchObject({
    value: { name: 'A role' },
    heads: [last.id],
    conflicts: [],
  });
});
