import { deleteDB, openDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import { anInstant } from '#test/builders.ts';
import { oneOfEachKind } from '#test/oneOfEachKind.ts';
import { openStorage, type Storage } from './storage.ts';

const tabs: Storage[] = [];
let opened = 0;

const newName = () => `csp:/troubles/:${(opened += 1)}`;

async function openTab(name: string): Promise<Storage> {
  const newId = () => `tab-${(opened += 1)}`;
  const scriptUrl = (url: string) => url;
  const tab = await openStorage({ name, now: anInstant, newId, scriptUrl, patienceMs: 300 });
  tabs.push(tab);
  return tab;
}

const nextChange = (tab: Storage) => new Promise((resolve) => tab.onChange(resolve));

afterEach(async () => {
  await Promise.all(tabs.splice(0).map((tab) => tab.close()));
  localStorage.clear();
});

it('gives way to a newer app in another tab, says so, and from then on writes nothing', async () => {
  const name = newName();
  const tab = await openTab(name);
  const heard = nextChange(tab);

  const newer = await openDB(name, 2);

  expect(await heard).toBe('newer');
  await expect(tab.append(await oneOfEachKind())).rejects.toMatchObject({ fault: 'newer' });
  newer.close();
});

it('does not open what a newer app has made', async () => {
  const name = newName();
  (await openDB(name, 2)).close();

  await expect(openTab(name)).rejects.toMatchObject({ name: 'StorageError', fault: 'newer' });
});

it('says that another tab holds the database, and lets go of it when it comes late', async () => {
  const name = newName();
  const holding = await openDB(name, 1);
  const deleting = deleteDB(name);

  await expect(openTab(name)).rejects.toMatchObject({ fault: 'blocked', key: name });

  holding.close();
  await deleting;
  // Opened too late and closed again: otherwise this would wait for ever.
  await deleteDB(name);
});

it('opens a deleted database again, with everything in it', async () => {
  const name = newName();
  const tab = await openTab(name);
  await tab.append(await oneOfEachKind());
  const before = await tab.readFold();
  const heard = nextChange(tab);

  await deleteDB(name);

  expect(await heard).toBe('lost');
  expect((await tab.readFold(before)).records).toEqual(before.records);
  expect(tab.restored()).toMatchObject({ found: 0, restored: before.seq });
});

it('tells the tabs beside it what came back', async () => {
  const name = newName();
  const one = await openTab(name);
  await one.append(await oneOfEachKind());
  const before = await one.readFold();
  const other = await openTab(name);
  await deleteDB(name);
  const heard = nextChange(other);

  await one.readFold(before);

  expect(await heard).toBe('restored');
  expect((await other.readFold()).records).toEqual(before.records);
});
