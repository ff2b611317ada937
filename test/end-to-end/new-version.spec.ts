import { test as base, expect } from './fixtures.ts';
import { type NewerServer, newerServer } from './newerServer.ts';
import { bar, goTo, openSample, settled } from './pages.ts';

/** On a server of its own, which can be renewed and switched off. */
const test = base.extend<{ server: NewerServer }>({
  server: async ({ browserName: _ }, use, { project }) => {
    const server = await newerServer(project.use.baseURL ?? '');
    await use(server);
    await server.close();
  },
  baseURL: async ({ server }, use) => use(server.address),
});

test('asks before it takes a new version, and loads nothing by itself', async ({
  page,
  server,
}) => {
  await openSample(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
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

test('opens on a deep link without a connection after the first visit', async ({
  page,
  context,
  server,
}) => {
  await openSample(page);
  await goTo(page, '/actions?show=overdue');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);

  await server.close();
  await context.setOffline(true);
  await page.reload();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overdue actions');
  await expect(page.getByRole('row').filter({ hasText: /GCSE-2|SM-4/ })).toHaveCount(2);
});
