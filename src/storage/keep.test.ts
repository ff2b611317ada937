import { expect, it } from 'vitest';
import type { IsoDate, Sha256 } from '#domain/ids.ts';
import { anInstant } from '#test/builders.ts';
import { openStorage } from './storage.ts';

let opened = 0;

const open = (name = `csp:/keep/:${(opened += 1)}`) =>
  openStorage({ name, now: anInstant, newId: () => 'tab' });

it('keeps a draft until it is dropped, through a closed tab', async () => {
  const name = 'csp:/keep/:draft';
  const tab = await open(name);
  await tab.drafts.write('record:1', { whatChanged: 'Half' });
  await tab.drafts.write('record:1', { whatChanged: 'Half a sentence' });
  await tab.close();
  const again = await open(name);

  expect(await again.drafts.read('record:1')).toEqual({ whatChanged: 'Half a sentence' });
  expect(await again.drafts.list()).toMatchObject([{ key: 'record:1', savedAt: anInstant() }]);
  await again.drafts.drop('record:1');
  expect(await again.drafts.read('record:1')).toBeNull();
});

it('keeps what belongs to this device', async () => {
  const { device } = await open();
  await device.write('author', { name: 'Chair' });

  expect(await device.read('author')).toEqual({ name: 'Chair' });
  expect(await device.read('theme')).toBeNull();
});

it('keeps opened files, and lists the latest first', async () => {
  const { files } = await open();
  const file = (digit: string, minute: number) => ({
    hash: digit.repeat(64) as Sha256,
    name: `board-${digit}.ndjson`,
    title: `Board ${digit}`,
    asAt: '2018-01-12' as IsoDate,
    openedAt: anInstant(minute),
  });
  await files.add({ ...file('1', 10), blob: new Blob(['one']) });
  await files.add({ ...file('2', 20), blob: new Blob(['two']) });

  expect(await files.list()).toEqual([file('2', 20), file('1', 10)]);
  expect(await (await files.read(file('1', 10).hash))?.blob.text()).toBe('one');
  await files.remove(file('1', 10).hash);
  expect(await files.read(file('1', 10).hash)).toBeNull();
});

it('keeps two installs on one origin apart', async () => {
  const one = await open('csp:/one/:main');
  const two = await open('csp:/two/:main');
  await one.device.write('author', 'Chair');

  expect(await two.device.read('author')).toBeNull();
});
