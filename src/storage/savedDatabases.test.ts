import { writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { Sha256 } from '#domain/ids.ts';
import { RECORD_KINDS, type RecordKind, SCHEMAS } from '#domain/records/kinds.ts';
import type { Version } from '#domain/versions/version.ts';
import { sha256Of } from '#domain/versions/hash.ts';
import { anInstant, aVersion, erased } from '#test/builders.ts';
import { type DatabaseDump, dumpDatabase, makeDatabase } from '#test/databaseDump.ts';
import { BODIES, idOf, oneOfEachKind, placeOf } from '#test/oneOfEachKind.ts';
import { FOLD_VERSION } from './checkpoint/checkpoint.ts';
import { broughtUp, MIGRATIONS } from './migrations.ts';
import { openStorage, type Storage } from './storage.ts';

/**
 * A database as each shipped version of the app left it. Never changed, only added to:
 * SAVE_DATABASE=v2 npm run test:unit -- savedDatabases
 */
const SAVED = import.meta.glob<DatabaseDump>('/test/fixtures/databases/*.json', {
  eager: true,
  import: 'default',
});

/** What the first saved database comes to, by the number of the fold that made it. */
const FOLDS: Readonly<Record<number, string>> = {
  1: '6235bdcd86745fad7f77cd3ef476773d7c2553cd15d08f17a421629700c63a55',
  2: '361631e3f7df3e1f0c219004c2c76da6fbd2e71345234a262fd25c8d102bf8a2',
  3: '96214e5c4a9153a54623e9e940752814173d64b77e7606931a1c4c61f23f98ef',
  4: '9c89bcd12be4dae34d76866e1276d26e42099bc3492ba8ba096981d52591c7bd',
  5: '09afb8503ab0a9250e632e37825014e15e00aaf8816141ee1e8b578bf4dc9bd8',
  6: 'e329abab05dc3fd0fc34c091c345cf0a6439a39161dfdd8eff469c11142f6c57',
};

const open = (name: string) => openStorage({ name, now: anInstant, newId: () => 'tab' });

async function openSaved(path: string): Promise<Storage> {
  const name = `csp:/saved/${path}`;
  const dump = SAVED[path];
  if (!dump) throw new Error(`No ${path}`);
  await makeDatabase(name, dump);
  return open(name);
}

const versionsIn = ({ stores }: DatabaseDump) =>
  (stores.find(({ name }) => name === 'rows')?.rows ?? []).map(
    ({ value }) => (value as { readonly version: Version }).version,
  );

it.each(Object.keys(SAVED))('opens %s with every record in it', async (path) => {
  const storage = await openSaved(path);

  const { records } = await storage.readFold();

  const { damaged, rows } = await storage.health();
  expect(damaged).toEqual([]);
  expect(rows).toBe(versionsIn(SAVED[path] as DatabaseDump).length);
  const kinds = new Set(versionsIn(SAVED[path] as DatabaseDump).map(({ kind }) => kind));
  for (const kind of kinds) expect(records[kind].size).toBeGreaterThan(0);
  expect(await storage.drafts.list()).toHaveLength(1);
  expect(await storage.device.read('author')).toEqual({ name: 'Chair', agency: '' });
  expect(await storage.files.list()).toHaveLength(1);
  await storage.append([await aVersion({ kind: 'theme', value: { title: 'Still writable' } })]);
});

it('has a saved database with every kind in every schema there ever was', () => {
  const saved = Object.values(SAVED).flatMap(versionsIn);
  const found = new Set(saved.map(({ kind, schema }) => `${kind} ${schema}`));

  const wanted = RECORD_KINDS.flatMap((kind) => schemasOf(kind).map((n) => `${kind} ${n}`));
  expect(wanted.filter((each) => !found.has(each))).toEqual([]);
});

it('has a named migration to every schema after the first, in order', () => {
  for (const kind of RECORD_KINDS) {
    const migrations = MIGRATIONS[kind] ?? [];
    expect([1, ...migrations.map(({ to }) => to)]).toEqual(schemasOf(kind));
    expect(new Set(migrations.map(({ name }) => name)).size).toBe(migrations.length);
  }
});

it('brings an old body up by each migration that came after it, and no other', () => {
  const migrations = [
    { name: 'title-added', to: 2, migrate: (body: object) => ({ ...body, title: '' }) },
    { name: 'title-to-name', to: 3, migrate: (body: object) => ({ ...body, name: 'new' }) },
  ];

  expect(broughtUp('theme', 1, {}, { theme: migrations })).toEqual({ title: '', name: 'new' });
  expect(broughtUp('theme', 2, { title: 'a' }, { theme: migrations })).toEqual({
    title: 'a',
    name: 'new',
  });
  expect(broughtUp('theme', 3, { name: 'b' }, { theme: migrations })).toEqual({ name: 'b' });
});

it('has another fold number whenever the fold of the same log comes to something else', async () => {
  const storage = await openSaved('/test/fixtures/databases/v1.json');

  const { records } = await storage.readFold();

  const plain = RECORD_KINDS.map((kind) => [...records[kind].values()]);
  expect(await sha256Of(plain)).toBe(FOLDS[FOLD_VERSION]);
});

const schemasOf = (kind: RecordKind): readonly number[] =>
  Array.from({ length: SCHEMAS[kind] }, (_, index) => index + 1);

const saving = process.env['SAVE_DATABASE'];

it.runIf(saving)('saves the database of a version that is about to be shipped', async () => {
  const name = 'csp:/saved/new';
  const storage = await open(name);
  await storage.append(await oneOfEachKind());
  await storage.append(await someHistory());
  await storage.drafts.write('record:example', { whatChanged: 'Half a sentence' });
  await storage.device.write('author', { name: 'Chair', agency: '' });
  const file = { hash: '1'.repeat(64) as Sha256, name: 'board.ndjson', title: 'Board' };
  const asAt = BODIES.meeting.on;
  await storage.files.add({ ...file, asAt, openedAt: anInstant(), blob: new Blob(['{}']) });
  await storage.close();

  const dump = await dumpDatabase(name, ['checkpoint']);
  await writeFile(`test/fixtures/databases/${saving}.json`, `${JSON.stringify(dump, null, 1)}\n`);
});

/** An edit, a conflict, a merge, something retired, something erased, and a correction. */
async function someHistory(): Promise<readonly Version[]> {
  const kind = 'action';
  const recordId = placeOf(kind);
  const first = await aVersion({ kind, recordId, value: BODIES.action });
  const edit = (parents: readonly Version[], change: object, minute: number) =>
    aVersion(
      {
        ...{ kind, recordId, value: { ...BODIES.action, ...change } },
        parents: parents.map(({ id }) => id),
      },
      { now: anInstant(minute) },
    );
  const one = await edit([first], { title: 'Scoping exercise, in four parts' }, 31);
  const other = await edit([first], { title: 'Scoping', target: 'Four parts' }, 32);
  const merged = await edit([one, other], { target: 'Four parts' }, 33);
  const milestone = await aVersion({
    ...{ kind: 'milestone', recordId: placeOf('milestone'), value: BODIES.milestone },
  });
  const retired = await aVersion({
    ...{ kind: 'milestone', recordId: placeOf('milestone'), value: null },
    parents: [milestone.id],
  });
  const correction = await aVersion({
    kind: 'progress-update',
    recordId: idOf(90),
    value: {
      ...BODIES['progress-update'],
      percentDone: 40,
      corrects: placeOf('progress-update'),
    },
  });
  const theme = await aVersion({ kind: 'theme', recordId: idOf(91), value: { title: 'Erased' } });
  const left = await edit([merged], { leadRole: 'Chair' }, 34);
  const right = await edit([merged], { leadRole: 'Officer' }, 35);
  return [one, other, merged, retired, correction, erased(theme), left, right];
}
