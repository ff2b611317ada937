import { deleteDB, openDB } from 'idb';
import { afterEach, expect, it, vi } from 'vitest';
import { RECORD_KINDS } from '#domain/records/kinds.ts';
import { anInstant, aVersion } from '#test/builders.ts';
import { idOf, oneOfEachKind } from '#test/oneOfEachKind.ts';
import { openStorage, type Storage } from './storage.ts';

const ALL = RECORD_KINDS.length;
const tabs: Storage[] = [];
let opened = 0;

const newName = () => `csp:/journal/:${(opened += 1)}`;

async function openTab(name: string): Promise<Storage> {
  const newId = () => `tab-${(opened += 1)}`;
  const tab = await openStorage({ name, now: anInstant, newId, scriptUrl: (url) => url });
  tabs.push(tab);
  return tab;
}

const closeTabs = () => Promise.all(tabs.splice(0).map((tab) => tab.close()));

afterEach(async () => {
  await closeTabs();
  localStorage.clear();
});

async function fill(name: string): Promise<void> {
  const tab = await openTab(name);
  await tab.append(await oneOfEachKind());
  await closeTabs();
}

const folderOf = async (name: string) =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(encodeURIComponent(name));

/** Changes the text of the first file that matches. Tried again while a closing tab holds it. */
async function edit(name: string, file: RegExp, change: (text: string) => string): Promise<void> {
  const folder = await folderOf(name);
  for await (const [found, handle] of folder.entries()) {
    if (!file.test(found)) continue;
    const text = await (await (handle as FileSystemFileHandle).getFile()).text();
    const writing = await (handle as FileSystemFileHandle).createWritable();
    await writing.write(change(text));
    await writing.close();
    return;
  }
  throw new Error(`No file like ${file}`);
}

it('says that the journal is being written', async () => {
  const tab = await openTab(newName());

  expect(await tab.health()).toMatchObject({ journal: 'writing', rows: 0 });
  expect(tab.restored()).toBeNull();
});

it('brings everything back when the database was deleted, and says so', async () => {
  const name = newName();
  await fill(name);
  await deleteDB(name);

  const tab = await openTab(name);

  const notice = { found: 0, lost: ALL, restored: ALL, damagedSegments: 0 };
  expect(tab.restored()).toEqual(notice);
  const { records } = await tab.readFold();
  for (const kind of RECORD_KINDS) expect(records[kind].size).toBe(1);
});

it('brings everything back when not even the count was remembered', async () => {
  const name = newName();
  await fill(name);
  await deleteDB(name);
  localStorage.clear();

  const tab = await openTab(name);

  expect(tab.restored()).toMatchObject({ lost: ALL, restored: ALL });
});

async function loseRows(name: string, first: number, last: number): Promise<void> {
  const database = await openDB(name);
  await database.delete('rows', IDBKeyRange.bound(first, last));
  database.close();
}

it('brings back the latest rows when they are gone', async () => {
  const name = newName();
  await fill(name);
  await loseRows(name, ALL - 2, ALL);

  const tab = await openTab(name);

  expect(tab.restored()).toMatchObject({ found: ALL - 3, lost: 3, restored: 3 });
  expect(await tab.wholeRecords()).toHaveLength(ALL - 1);
});

it('soon brings back rows from the midst of the log, and says so', async () => {
  const name = newName();
  await fill(name);
  await loseRows(name, 2, 4);
  const tab = await openTab(name);
  const heard = new Promise((resolve) => tab.onChange(resolve));

  await tab.readFold();

  expect(await heard).toBe('restored');
  expect(tab.restored()).toMatchObject({ found: ALL - 3, lost: 3, restored: 3 });
  expect(await tab.wholeRecords()).toHaveLength(ALL - 1);
});

it('brings back what several tabs and several days have written, with when it came', async () => {
  const name = newName();
  const [one, other] = [await openTab(name), await openTab(name)];
  await one.append([await aVersion({ kind: 'theme', recordId: idOf(1), value: { title: 'One' } })]);
  await other.append(
    [await aVersion({ kind: 'theme', recordId: idOf(2), value: { title: 'Two' } })],
    {
      receivedAt: () => anInstant(7),
    },
  );
  await closeTabs();
  await (await openTab(name)).append([
    await aVersion({ kind: 'theme', recordId: idOf(3), value: { title: 'Three' } }),
  ]);
  await closeTabs();
  await deleteDB(name);

  const tab = await openTab(name);

  expect(tab.restored()?.restored).toBe(3);
  expect((await tab.whole(idOf(2)))?.receivedAt).toBe(anInstant(7));
});

it('passes over a last line that was cut off, and keeps all before it', async () => {
  const name = newName();
  await fill(name);
  await edit(name, /^segment/, (text) => text.slice(0, -20));
  await deleteDB(name);
  localStorage.clear();

  const tab = await openTab(name);

  expect(tab.restored()).toMatchObject({ restored: ALL - 1, damagedSegments: 0 });
});

it('leaves out a line that is not what was written, and says so', async () => {
  const name = newName();
  await fill(name);
  await edit(name, /^segment/, (text) => text.replace('Example borough', 'Another borough'));
  await deleteDB(name);

  const tab = await openTab(name);

  expect(tab.restored()).toMatchObject({ lost: ALL, restored: ALL - 1, damagedSegments: 1 });
});

/** The browser lets go of the files of a closed tab a little later than it says. */
async function removeJournal(name: string): Promise<void> {
  const root = await navigator.storage.getDirectory();
  await vi.waitFor(() => root.removeEntry(encodeURIComponent(name), { recursive: true }));
}

it('writes the journal anew when it is gone', async () => {
  const name = newName();
  await fill(name);
  await removeJournal(name);
  await (await openTab(name)).readFold();
  await closeTabs();
  await deleteDB(name);

  const tab = await openTab(name);

  expect(tab.restored()).toMatchObject({ lost: ALL, restored: ALL });
});

it('says what is gone when there is no journal to bring it back from', async () => {
  const name = newName();
  await fill(name);
  await removeJournal(name);
  await deleteDB(name);

  const tab = await openTab(name);

  expect(tab.restored()).toMatchObject({ found: 0, lost: ALL, restored: 0 });
});
