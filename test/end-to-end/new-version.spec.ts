import { expect, testOnOwnServer as test } from './ownServer.ts';
import { bar, openSample, settled } from './pages.ts';

test('asks before it takes a new version, and loads nothing by itself', async ({
  page,
  server,
}) => {
  await openSample(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));

  server.renew();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

  const asked = bar(page, 'New version');
  await expect(asked).toContainText('A new version of this app is ready');
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);

  await asked.getByRole('button', { name: 'Load the new version' }).click();
  await page.waitForFunction(() => !('isSamePage' in window));
  await settled(page);
  await expect(asked).toHaveCount(0);
});
