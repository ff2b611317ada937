import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { axeProblems } from './axe.ts';
import { bar, goTo, keyNumbers, openForm, openSample, takeSnapshot } from './pages.ts';

const statusWords = (page: Page, usual: string) =>
  page.getByRole('group', { name: usual, exact: true });

async function rename(page: Page, usual: string, word: string): Promise<void> {
  await goTo(page, '/settings/statuses');
  await statusWords(page, usual).getByLabel('Called').fill(word);
  await page.getByRole('button', { name: 'Save words and rules' }).click();
  await expect(page.getByText('Status words and rules saved')).toBeVisible();
}

test('says the partnership’s own word everywhere, and not in an older snapshot', async ({
  page,
}) => {
  await openSample(page);
  const at = await takeSnapshot(page);
  await rename(page, 'Complete', 'Delivered');

  await goTo(page, '/board');
  await expect(keyNumbers(page)).toContainText('Delivered');
  await expect(keyNumbers(page)).not.toContainText('Complete');
  await expect(page.locator('figure svg .legend').first()).toContainText('Delivered');
  await expect(page.getByRole('term').filter({ hasText: 'Delivered' }).first()).toBeVisible();
  await openForm(page, 'MH-1');
  await expect(page.getByRole('radio', { name: 'Delivered', exact: true })).toBeVisible();
  await goTo(page, '/actions?show=complete');
  await expect(
    page
      .getByRole('cell')
      .filter({ hasText: /^Delivered/ })
      .first(),
  ).toBeVisible();
  await goTo(page, '/print');
  await expect(page.getByText('Delivered', { exact: true }).first()).toBeVisible();

  await goTo(page, `/board?at=${at}`);

  await expect(keyNumbers(page)).toContainText('Complete');
  await expect(page.getByText('Delivered', { exact: true })).toHaveCount(0);
});

test('only shows on a device that was set so, in each tab and after a reload, until it is let go', async ({
  page,
  context,
}) => {
  await openSample(page);
  await goTo(page, '/settings/device');
  await page.getByRole('button', { name: 'Only show on this device…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Only show' }).click();
  await expect(bar(page, 'This device only shows')).toBeVisible();

  await goTo(page, '/board');
  await expect(page.getByRole('link', { name: 'Take a snapshot' })).toHaveCount(0);
  await page.reload();
  await expect(bar(page, 'This device only shows')).toBeVisible();
  const other = await context.newPage();
  await other.goto('./#/actions');
  await expect(bar(other, 'This device only shows')).toBeVisible();
  await expect(other.getByRole('link', { name: /^Record progress/ })).toHaveCount(0);

  await bar(page, 'This device only shows').getByRole('link').click();
  await page.getByRole('button', { name: 'Allow changes on this device…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Allow changes' }).click();

  await expect(bar(page, 'This device only shows')).toHaveCount(0);
  await expect(bar(other, 'This device only shows')).toHaveCount(0);
});

test('explains an acronym where it stands, once it is in the glossary', async ({ page }) => {
  await openSample(page);
  await openForm(page, 'MH-1');
  const acronym = page.getByRole('button', { name: /^PCC/ });

  await acronym.press('Enter');

  await expect(acronym).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByText('(police and crime commissioner)')).toBeVisible();
  await goTo(page, '/partnership/glossary');
  await expect(page.getByRole('cell', { name: 'police and crime commissioner' })).toBeVisible();
});

test('lists the shortcuts by a question mark', async ({ page }) => {
  await openSample(page);

  await page.keyboard.press('?');

  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Search');
});

const PAGES = [
  ...['/settings', '/settings/you', '/settings/device', '/settings/data', '/settings/sample'],
  ...['/settings/partnership', '/settings/statuses', '/settings/markings', '/settings/cycle-note'],
  ...['/partnership/glossary', '/accessibility'],
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no fault that axe finds on the settings, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await openSample(page);
    for (const address of PAGES) {
      await goTo(page, address);
      expect(await axeProblems(page), address).toEqual([]);
    }
  });
}

test('has no sideways scrolling on the settings at 320 px', async ({ page }) => {
  await openSample(page);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of PAGES) {
    await goTo(page, address);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider, address).toBeLessThanOrEqual(0);
  }
});
