import { expect, testOnOwnServer as test } from './ownServer.ts';
import { goTo, openSample, recordProgress, updates } from './pages.ts';

test.beforeEach(async ({ page, context, server }) => {
  await openSample(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await server.close();
  await context.setOffline(true);
});

test('opens again on a deep link without a connection', async ({ page }) => {
  await goTo(page, '/actions?show=overdue');

  await page.reload();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overdue actions');
  await expect(page.locator('tbody').getByRole('row')).toHaveCount(2);
});

test('saves without a connection, and has it after a reload', async ({ page }) => {
  await recordProgress(page, 'OCG-2', {
    status: 'At risk',
    percent: '70',
    whatChanged: 'Written on a train.',
  });

  await page.reload();

  await expect(updates(page).first()).toContainText('Written on a train.');
});

test('has every part at hand that was not looked at before', async ({ page }) => {
  await page.getByRole('link', { name: 'Print' }).click();
  await expect(page.locator('figure svg').first()).toBeVisible();
  await goTo(page, '/settings/sample');
  await page.getByRole('button', { name: /^Choose a day/ }).click();

  await expect(page.getByRole('dialog').getByRole('grid')).toBeVisible();
});
