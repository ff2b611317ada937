import { openDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import type { Version } from '#domain/versions/version.ts';
import { anInstant, aVersion } from '#test/builders.ts';
import { idOf } from '#test/oneOfEachKind.ts';
import { MOST_ROWS_SINCE } from './fold/readFold.ts';
import { openStorage, type Storage } from './storage.ts';

const MANY = MOST_ROWS_SINCE + 1;
const tabs: Storage[] = [];
let opened = 0;

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

const themes = (count: number): Promise<readonly Version[]> =>
  Promise.all(
    Array.from({ length: count }, (_, place) =>
      aVersion({ kind: 'theme', recordId: idOf(place + 1), value: { title: `Theme ${place}` } }),
    ),
  );

it('is made by a worker when many rows came, and holds what they come to', async () => {
  const name = 'csp:/worker/:many';
  const tab = await openTab(name);
  const empty = await tab.readFold();
  await tab.append(await themes(MANY));
  const direct = await tab.readFold(empty);
  await closeTabs();

  const again = await openTab(name);

  expect(await again.readFold()).toEqual(direct);
  expect((await again.health()).checkpointSeq).toBe(MANY);
});

it('is made by a worker before the first read of a long log that has none', async () => {
  const name = 'csp:/worker/:none';
  await (await openTab(name)).append(await themes(MANY));
  await closeTabs();
  const tab = await openTab(name);

  const { records } = await tab.readFold();

  expect(records.theme.size).toBe(MANY);
  expect((await tab.health()).checkpointSeq).toBe(MANY);
});

it('is made anew when what is kept of it is damaged', async () => {
  const name = 'csp:/worker/:damaged';
  const tab = await openTab(name);
  await tab.append(await themes(MANY));
  const before = await tab.readFold();
  await closeTabs();
  const database = await openDB(name);
  await database.put('checkpoint', { bytes: new Uint8Array(3) }, 'fold');
  database.close();

  const again = await openTab(name);

  expect(await again.readFold()).toEqual(before);
  expect((await again.health()).checkpointSeq).toBe(MANY);
});
