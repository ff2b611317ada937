import { afterEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { anInstant, aVersion } from '#test/builders.ts';
import { oneOfEachKind, placeOf } from '#test/oneOfEachKind.ts';
import { openStorage, type Storage } from './storage.ts';

const { origin } = location;
const tabs: Storage[] = [];
let opened = 0;

async function openTab(): Promise<Storage> {
  const newId = () => `tab-${(opened += 1)}`;
  const name = `csp:/browser/:${(opened += 1)}`;
  const tab = await openStorage({ name, now: anInstant, newId, scriptUrl: (url) => url });
  tabs.push(tab);
  return tab;
}

afterEach(async () => {
  await cdp().send('Storage.overrideQuotaForOrigin', { origin });
  await Promise.all(tabs.splice(0).map((tab) => tab.close()));
  localStorage.clear();
});

it('says that there is no room left, and has written nothing', async () => {
  // Chromium remembers for half a minute how much room there was, or until all data is cleared.
  await cdp().send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  const { usage = 0 } = await navigator.storage.estimate();
  await cdp().send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 1_000_000 });
  const tab = await openTab();
  await tab.append(await oneOfEachKind());
  const value = { title: 'A theme '.repeat(400_000) };
  const large = await aVersion({ kind: 'theme', recordId: placeOf('agency') as never, value });

  await expect(tab.append([large])).rejects.toMatchObject({ fault: 'quota', key: 'rows' });

  expect((await tab.readFold()).records.theme.size).toBe(1);
});

it('opens the connection again when the browser has closed it', async () => {
  const tab = await openTab();
  await tab.append(await oneOfEachKind());
  const before = await tab.readFold();
  const heard = new Promise((resolve) => tab.onChange(resolve));
  await cdp().send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });

  expect(await heard).toBe('lost');
  expect((await tab.readFold(before)).records).toEqual(before.records);
  expect(tab.restored()).toMatchObject({ restored: before.seq });
});
