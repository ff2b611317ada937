import { expect, it } from 'vitest';
import {
  anAgency,
  anInstant,
  aProgressUpdate,
  aVersion,
  erased,
  received,
} from '#test/builders.ts';
import { PARTNERSHIP_SCOPE, type RecordId, type ScopeId } from '../ids.ts';
import type { Agency } from '../records/agency.ts';
import { foldRecord, foldRecords } from './fold.ts';
import type { Conflict } from './records.ts';
import type { Version } from './version.ts';

const said = (value: Agency | null, minute: number, ...parents: Version[]) =>
  aVersion(
    { kind: 'agency', value, parents: parents.map(({ id }) => id) },
    { now: anInstant(minute), author: { name: `Author ${minute}`, agency: '' } },
  );

const fold = (...versions: Version[]) => foldRecord(versions.map((version) => received(version)));

/** Who claims what, by field; in order of author. */
const claimsIn = (conflicts: readonly Conflict[] = []) =>
  conflicts.map(({ field, claims }) => [
    field,
    ...claims.map(({ author, value }) => `${author.name}: ${String(value)}`).toSorted(),
  ]);

it('has nothing to show of a record of which nothing came', () => {
  expect(foldRecord([])).toBeNull();
});

it('shows what the newest Version says, however the clocks stood', async () => {
  const first = await said(anAgency(), 50);
  const next = await said(anAgency({ shortName: 'Maidstone' }), 1, first);

  const record = fold(next, first);

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

it('joins changes of different fields, in the name of the head written last', async () => {
  const first = await said(anAgency(), 0);
  const one = await said(anAgency({ shortName: 'Maidstone' }), 1, first);
  const other = await said(anAgency({ type: 'co-operating' }), 2, first);

  const record = fold(first, one, other);

  expect(record?.value).toEqual(anAgency({ shortName: 'Maidstone', type: 'co-operating' }));
  expect(record?.conflicts).toEqual([]);
  expect(record?.heads).toEqual([one.id, other.id].toSorted());
  expect(record?.author).toEqual(other.author);
});

it('takes a change that all made in the same way', async () => {
  const first = await said(anAgency(), 0);
  const one = await said(anAgency({ shortName: 'Maidstone' }), 1, first);
  const other = await said(anAgency({ shortName: 'Maidstone' }), 2, first);

  const record = fold(first, one, other);

  expect(record).toMatchObject({ value: { shortName: 'Maidstone' }, conflicts: [] });
});

it('keeps what all had seen, and every claim, where a field was changed in several ways', async () => {
  const first = await said(anAgency(), 0);
  const one = await said(anAgency({ shortName: 'One' }), 1, first);
  const two = await said(anAgency({ shortName: 'Two' }), 2, first);
  const three = await said(anAgency({ shortName: 'Three' }), 3, first);

  const record = fold(first, one, two, three);

  expect(record?.value).toEqual(anAgency());
  expect(claimsIn(record?.conflicts)).toEqual([
    ['shortName', 'Author 1: One', 'Author 2: Two', 'Author 3: Three'],
  ]);
});

it('names whoever wrote a claim, not whoever changed another field after them', async () => {
  const first = await said(anAgency(), 0);
  const one = await said(anAgency({ shortName: 'One' }), 1, first);
  const later = await said(anAgency({ shortName: 'One', name: 'Borough' }), 2, one);
  const other = await said(anAgency({ shortName: 'Other' }), 3, first);

  const record = fold(first, one, later, other);

  expect(record?.value).toEqual(anAgency({ name: 'Borough' }));
  expect(claimsIn(record?.conflicts)).toEqual([['shortName', 'Author 1: One', 'Author 3: Other']]);
});

it('takes a list as one field', async () => {
  const inScope = (milestonesDone: string[], minute: number, ...parents: Version[]) =>
    aVersion(
      {
        kind: 'subgroup',
        value: { agencies: milestonesDone } as never,
        parents: parents.map(({ id }) => id),
      },
      { now: anInstant(minute), author: { name: `Author ${minute}`, agency: '' } },
    );
  const first = await inScope(['a'], 0);
  const one = await inScope(['a', 'b'], 1, first);
  const other = await inScope(['a', 'c'], 2, first);

  const record = fold(first, one, other);

  expect(record?.value).toEqual({ agencies: ['a'] });
  expect(claimsIn(record?.conflicts)).toEqual([['agencies', 'Author 1: a,b', 'Author 2: a,c']]);
});

it('ends a conflict once a person has chosen, on every device', async () => {
  const first = await said(anAgency(), 0);
  const one = await said(anAgency({ shortName: 'One' }), 1, first);
  const other = await said(anAgency({ shortName: 'Other' }), 2, first);
  const chosen = await said(anAgency({ shortName: 'Other' }), 3, one, other);
  const chosenToo = await said(anAgency({ shortName: 'Other' }), 4, one, other);

  expect(fold(first, one, other, chosen)).toMatchObject({
    value: { shortName: 'Other' },
    conflicts: [],
    heads: [chosen.id],
  });
  expect(fold(first, one, other, chosen, chosenToo)).toMatchObject({ conflicts: [] });
});

it('shows a new conflict where two people chose differently', async () => {
  const first = await said(anAgency(), 0);
  const one = await said(anAgency({ shortName: 'One' }), 1, first);
  const other = await said(anAgency({ shortName: 'Other' }), 2, first);
  const chosen = await said(anAgency({ shortName: 'One' }), 3, one, other);
  const chosenToo = await said(anAgency({ shortName: 'Other' }), 4, one, other);

  const { conflicts } = fold(first, one, other, chosen, chosenToo) ?? {};

  expect(claimsIn(conflicts)).toEqual([['shortName', 'Author 3: One', 'Author 4: Other']]);
});

it('keeps a return to the old value against another change, though a third head is there', async () => {
  const first = await said(anAgency(), 0);
  const change = await said(anAgency({ shortName: 'New' }), 1, first);
  const back = await said(anAgency(), 2, change);
  const kept = await said(anAgency({ shortName: 'New', type: 'co-operating' }), 3, change);
  const third = await said(anAgency({ name: 'Borough' }), 4, first);

  const record = fold(first, change, back, kept, third);

  expect(record?.value).toEqual(anAgency({ name: 'Borough', type: 'co-operating' }));
  expect(record?.conflicts).toEqual([]);
});

it('takes a record out of use with the value that it had', async () => {
  const first = await said(anAgency(), 0);
  const retired = await said(null, 1, first);

  expect(fold(first, retired)).toMatchObject({ value: anAgency(), isRetired: true });
});

it('brings a record back into use', async () => {
  const first = await said(anAgency(), 0);
  const retired = await said(null, 1, first);
  const back = await said(anAgency({ shortName: 'Back' }), 2, retired);

  expect(fold(first, retired, back)).toMatchObject({
    value: { shortName: 'Back' },
    isRetired: false,
    conflicts: [],
  });
});

it('keeps a record in use, and asks, when one retires it while another changes it', async () => {
  const first = await said(anAgency(), 0);
  const retired = await said(null, 1, first);
  const changed = await said(anAgency({ shortName: 'Changed' }), 2, first);

  const record = fold(first, retired, changed);

  expect(record).toMatchObject({ value: { shortName: 'Changed' }, isRetired: false });
  expect(claimsIn(record?.conflicts)).toEqual([['isRetired', 'Author 1: true', 'Author 2: false']]);
});

it('takes a record out of use when the other head changed nothing', async () => {
  const first = await said(anAgency(), 0);
  const retired = await said(null, 1, first);
  const same = await said(anAgency(), 2, first);

  expect(fold(first, retired, same)).toMatchObject({ isRetired: true, conflicts: [] });
});

it('takes a field that only a newer app knows from whoever wrote it', async () => {
  const first = await said(anAgency(), 0);
  const newer = await said({ ...anAgency(), website: 'example.org' } as Agency, 1, first);
  const older = await said(anAgency({ shortName: 'Older' }), 2, first);

  expect(fold(first, newer, older)?.value).toEqual({
    ...anAgency({ shortName: 'Older' }),
    website: 'example.org',
  });
});

it('takes a field called __proto__, constructor or toString like any other', async () => {
  const odd = JSON.parse('{"__proto__": {"a": 1}, "constructor": 1, "toString": 2}') as object;
  const first = await said(anAgency(), 0);
  const one = await said({ ...anAgency(), ...odd }, 1, first);
  const other = await said(anAgency({ shortName: 'Other' }), 2, first);

  const value = fold(first, one, other)?.value ?? {};

  expect(JSON.parse(JSON.stringify(value))).toEqual({
    ...anAgency({ shortName: 'Other' }),
    ...odd,
  });
  expect(Object.keys(value)).toContain('__proto__');
});

it('shows a Version whose parent has not come, and settles once it comes', async () => {
  const first = await said(anAgency(), 0);
  const missing = await said(anAgency({ name: 'Borough' }), 1, first);
  const last = await said(anAgency({ name: 'Borough', shortName: 'Last' }), 2, missing);

  expect(fold(last)?.value).toEqual(anAgency({ name: 'Borough', shortName: 'Last' }));
  expect(fold(first, last)?.heads).toEqual([first.id, last.id].toSorted());
  expect(fold(first, missing, last)).toMatchObject({ heads: [last.id], conflicts: [] });
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

  const record = fold(forged(fact, 90, fact), fact);

  expect(record).toEqual(fold(fact));
  expect(record).toMatchObject({ value: { percentDone: 40 }, heads: [fact.id] });
  expect(fold(forged(fact, 90, fact))).toBeNull();
});

it('shows the same of a fact on every device, were it ever written twice', async () => {
  const fact = await aVersion({ kind: 'progress-update', value: aProgressUpdate() });
  const twin = forged(fact, 90);

  expect(fold(fact, twin)).toMatchObject({ value: { percentDone: 90 }, conflicts: [] });
  expect(fold(twin, fact)).toEqual(fold(fact, twin));
});

it('leaves out a fact that was erased, and a record of which the last word was', async () => {
  const fact = await aVersion({ kind: 'progress-update', value: aProgressUpdate() });
  const first = await said(anAgency(), 0);
  const last = await said(anAgency({ name: 'A person' }), 1, first);
  const retired = await said(null, 2, last);

  expect(fold(erased(fact))).toBeNull();
  expect(fold(first, erased(last))).toBeNull();
  expect(fold(first, erased(last), retired)).toBeNull();
});

it('does not bring an erased body back from a device that had not heard of it', async () => {
  const fact = await aVersion({ kind: 'progress-update', value: aProgressUpdate() });

  expect(fold(fact, erased(fact), fact)).toBeNull();
});

it('keeps the chain over an erased Version', async () => {
  const first = await said(anAgency(), 0);
  const middle = await said(anAgency({ name: 'A person' }), 1, first);
  const last = await said(anAgency({ name: 'A role' }), 2, middle);

  expect(fold(first, erased(middle), last)).toMatchObject({
    value: { name: 'A role' },
    heads: [last.id],
    conflicts: [],
  });
});

it('asks about each difference when what the heads had in common was erased', async () => {
  const first = await said(anAgency({ shortName: 'First' }), 0);
  const shared = await said(anAgency({ name: 'A person' }), 1, first);
  const one = await said(anAgency({ shortName: 'One' }), 2, shared);
  const other = await said(anAgency(), 3, shared);

  const record = fold(first, erased(shared), one, other);

  expect(record?.value).toEqual(anAgency({ shortName: 'First' }));
  expect(claimsIn(record?.conflicts)).toEqual([['shortName', 'Author 2: One', 'Author 3: MBC']]);
});

it('shows one of the claims when nothing is left that all had seen', async () => {
  const first = await said(anAgency(), 0);
  const one = await said(anAgency({ shortName: 'One' }), 1, first);
  const other = await said(anAgency({ shortName: 'Other' }), 2, first);
  const [lowest] = [one, other].toSorted((a, b) => (a.id < b.id ? -1 : 1));

  const record = fold(erased(first), one, other);

  expect(record?.value).toEqual(lowest?.body?.value);
  expect(claimsIn(record?.conflicts)).toEqual([['shortName', 'Author 1: One', 'Author 2: Other']]);
});

it('lets an erased head claim nothing, and waits for a Version that replaces it', async () => {
  const first = await said(anAgency(), 0);
  const one = await said(anAgency({ name: 'A person' }), 1, first);
  const other = await said(anAgency({ shortName: 'Other' }), 2, first);

  const record = fold(first, erased(one), other);

  expect(record?.value).toEqual(anAgency({ shortName: 'Other' }));
  expect(record).toMatchObject({ conflicts: [], heads: [one.id, other.id].toSorted() });
});
