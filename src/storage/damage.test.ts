import { type IDBPDatabase, openDB } from 'idb';
import { afterEach, expect, it, vi } from 'vitest';
import { RECORD_KINDS } from '#domain/records/kinds.ts';
import { anInstant, aVersion, received } from '#test/builders.ts';
import { BODIES, oneOfEachKind, placeOf } from '#test/oneOfEachKind.ts';
import { openStorage } from './storage.ts';

let opened = 0;

const newName = () => `csp:/damage/:${(opened += 1)}`;
const open = (name: string) => openStorage({ name, now: anInstant, newId: () => 'tab' });

/** A database with a record of each kind, and whatever else is put into it. */
async function damagedBy(damage: (database: IDBPDatabase) => Promise<unknown>) {
  const name = newName();
  const storage = await open(name);
  await storage.append(await oneOfEachKind());
  await storage.close();
  const database = await openDB(name);
  await damage(database);
  database.close();
  return open(name);
}

const aTheme = (said: object) =>
  aVersion({ kind: 'theme', recordId: placeOf('agency') as never, value: { title: 'A' }, ...said });

/** The place of the last row, where there is one of each kind. */
const LAST = RECORD_KINDS.length;

afterEach(() => {
  vi.unstubAllGlobals();
});

it('shows the rest when a row is not what a row of its kind must be', async () => {
  const action = await aVersion({
    kind: 'action',
    recordId: placeOf('action'),
    value: BODIES.action,
  });
  const untitled = { ...action, id: 'f'.repeat(64), body: { salt: '', value: { title: 7 } } };
  const row = { version: untitled, receivedAt: anInstant(), subject: null };

  const storage = await damagedBy((database) => database.add('rows', row));

  expect((await storage.readFold()).records.action.size).toBe(1);
  const damaged = [{ seq: LAST + 1, recordId: placeOf('action'), problem: 'shape' }];
  expect(await storage.health()).toMatchObject({ rows: LAST + 1, damaged });
});

it('shows the rest when a row holds nothing that can be understood', async () => {
  const storage = await damagedBy((database) => database.add('rows', { version: 'gone' }));

  const { records } = await storage.readFold();

  expect(records.action.size).toBe(1);
  expect((await storage.health()).damaged).toEqual([
    { seq: LAST + 1, recordId: null, problem: 'shape' },
  ]);
});

it('reads on, and writes nothing, once a newer app has written a row here', async () => {
  const newer = { ...(await aTheme({})), schema: 99 };
  const row = { ...received(newer), subject: null };
  const storage = await damagedBy((database) => database.add('rows', row));

  const { records } = await storage.readFold();

  expect(records.theme.size).toBe(1);
  expect((await storage.health()).damaged).toMatchObject([{ problem: 'newer' }]);
  await expect(storage.append([await aTheme({})])).rejects.toMatchObject({ fault: 'newer' });
});

it('writes nothing where a newer app has been, whatever that has written', async () => {
  const schemas = { theme: 2, 'risk-register': 1 };
  const storage = await damagedBy((database) => database.put('device', schemas, 'storage:schemas'));

  await expect(storage.append([await aTheme({})])).rejects.toMatchObject({ fault: 'newer' });
  expect((await storage.readFold()).records.theme.size).toBe(1);
});

it('keeps a field that it does not know', async () => {
  const value = { ...BODIES.theme, colour: 'blue' };
  const storage = await open(newName());

  await storage.append([await aTheme({ value })]);

  expect((await storage.whole(placeOf('agency')))?.value).toEqual(value);
});

it('keeps none of several Versions when one of them cannot be kept', async () => {
  const storage = await open(newName());
  const body = { salt: '', value: { title: () => 'A' } };
  const impossible = { ...(await aTheme({})), id: 'f'.repeat(64), body } as never;

  const saving = storage.append([await aTheme({}), impossible]);

  await expect(saving).rejects.toThrow('could not be cloned');
  expect((await storage.readFold()).seq).toBe(0);
});

it('says when the browser gives no storage at all', async () => {
  vi.stubGlobal('indexedDB', undefined);

  await expect(open(newName())).rejects.toMatchObject({ fault: 'unavailable' });
});
