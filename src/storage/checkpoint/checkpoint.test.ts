import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import type { RecordId, VersionId } from '#domain/ids.ts';
import { AGENCY_TYPES } from '#domain/records/agency.ts';
import type { Records } from '#domain/versions/records.ts';
import type { ReceivedVersion, Version } from '#domain/versions/version.ts';
import { anInstant, erased, received } from '#test/builders.ts';
import { histories } from '#test/histories.ts';
import { oneOfEachKind } from '#test/oneOfEachKind.ts';
import { SEEDED } from '#test/seeded.ts';
import { appendTo } from '../append.ts';
import { type CspDatabase, openDatabase } from '../database.ts';
import { catchUp, type FoldState, NOTHING_FOLDED } from '../fold/foldState.ts';
import { buildCheckpoint, readCheckpoint } from './checkpoint.ts';

const opened: CspDatabase[] = [];

async function newDatabase(): Promise<CspDatabase> {
  const ignore = () => undefined;
  const name = `csp:/checkpoint/:${opened.length}`;
  const database = await openDatabase(name, { gaveWay: ignore, lost: ignore });
  opened.push(database);
  return database;
}

afterEach(() => {
  for (const database of opened) database.close();
});

/** Several records, in any order of arrival, some of it erased, and where the log is cut. */
const arrivals = fc
  .array(histories, { minLength: 1, maxLength: 3 })
  .chain((all) => {
    const versions = all.flatMap((history, record) =>
      history.map(({ version }) => ofRecord(record, version)),
    );
    return fc.record({
      versions: fc.shuffledSubarray(versions, { minLength: versions.length }),
      erasedPlaces: fc.uniqueArray(fc.nat(versions.length - 1), { maxLength: 5 }),
      cuts: fc.array(fc.nat(versions.length), { minLength: 1, maxLength: 24 }),
    });
  })
  .map(({ versions, erasedPlaces, cuts }) => {
    const rows = versions.map((version, place) =>
      received(erasedPlaces.includes(place) ? erased(version) : version, anInstant(place % 60)),
    );
    const ends = [...cuts.toSorted((a, b) => a - b), rows.length];
    return ends.map((end, place) => rows.slice(ends[place - 1] ?? 0, end));
  });

/** Histories are of one record, number their Versions alike, and know no types of agency. */
function ofRecord(record: number, version: Version<'agency'>): Version<'agency'> {
  const own = (id: VersionId) => `${record}${id.slice(1)}` as VersionId;
  const recordId = `01871f3c-0000-7000-8000-00000000000${record}` as RecordId<'agency'>;
  const value = version.body?.value;
  const type = AGENCY_TYPES[(value?.type ?? '').charCodeAt(0) % AGENCY_TYPES.length];
  const body = { salt: '', value: value && type ? { ...value, type } : null };
  return { ...version, id: own(version.id), recordId, parents: version.parents.map(own), body };
}

const inOrder = (records: Records) =>
  Object.entries(records).map(([kind, ofKind]) => [kind, [...ofKind]]);

function expectSame(one: FoldState | null, other: FoldState): void {
  expect(one).toEqual(other);
  expect(inOrder(one?.fold.records ?? NOTHING_FOLDED.fold.records)).toEqual(
    inOrder(other.fold.records),
  );
}

it('comes to the same with later rows as a fold of the whole log, wherever it was cut', async () => {
  const isSame = fc.asyncProperty(arrivals, async (parts) => {
    const database = await newDatabase();
    let extended = NOTHING_FOLDED;
    for (const part of parts) {
      await buildCheckpoint(database);
      await appendTo(database, part);
      extended = await catchUp(database, extended);
    }

    const whole = await catchUp(database, NOTHING_FOLDED);
    const kept = await readCheckpoint(database);
    expect(whole.damaged).toEqual([]);
    expectSame(extended, whole);
    expectSame(await catchUp(database, kept ?? NOTHING_FOLDED), whole);
    await buildCheckpoint(database);
    expectSame(await readCheckpoint(database), whole);
  });
  await fc.assert(isSame, { ...SEEDED, numRuns: 80 });
}, 60_000);

async function withCheckpoint(): Promise<CspDatabase> {
  const database = await newDatabase();
  const all: readonly ReceivedVersion[] = (await oneOfEachKind()).map((each) => received(each));
  await appendTo(database, all);
  await buildCheckpoint(database);
  return database;
}

it('holds records of every kind', async () => {
  const database = await withCheckpoint();

  expectSame(await readCheckpoint(database), await catchUp(database, NOTHING_FOLDED));
});

it('is not relied on when a byte of it has changed', async () => {
  const database = await withCheckpoint();
  const stored = await database.get('checkpoint', 'fold');
  const bytes = stored?.bytes.map((byte, place) => (place === 900 ? byte ^ 1 : byte));

  await database.put('checkpoint', { ...stored, bytes } as never, 'fold');

  expect(await readCheckpoint(database)).toBeNull();
});

it.each([
  ['another fold made it', { madeBy: '0 {}' }],
  ['it says that it covers more than it does', { seq: 99 }],
  ['it is cut short', { bytes: new Uint8Array(3) }],
])('is not relied on when %s', async (_, change) => {
  const database = await withCheckpoint();
  const stored = await database.get('checkpoint', 'fold');

  await database.put('checkpoint', { ...stored, ...change } as never, 'fold');

  expect(await readCheckpoint(database)).toBeNull();
  expectSame(await buildCheckpoint(database), await catchUp(database, NOTHING_FOLDED));
});

it('is not relied on where the log has lost its end', async () => {
  const database = await newDatabase();
  const all = await oneOfEachKind();
  await appendTo(
    database,
    all.map((version) => received(version)),
  );
  await buildCheckpoint(database);

  await database.delete('rows', all.length);

  expect(await readCheckpoint(database)).toBeNull();
  expect((await buildCheckpoint(database)).fold.seq).toBe(all.length - 1);
});
