import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import {
  chooseStatus,
  goTo,
  keyNumbers,
  openForm,
  openSample,
  readNumbers,
  recordProgress,
  updates,
} from './pages.ts';

test('shows in one tab what was saved in another, without a reload', async ({ page, context }) => {
  await openSample(page);
  const before = await readNumbers(keyNumbers(page));
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));

  const other = await openTab(context);
  await recordProgress(other, 'OCG-2', { status: 'Complete', evidence: 'Signed by all.' });

  const complete = keyNumbers(page).getByRole('listitem').filter({ hasText: 'Complete' });
  await expect(complete).toContainText(`${(before['Complete'] ?? 0) + 1}of`);
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
});

test('tells of an update that another tab recorded while this one is being typed', async ({
  page,
  context,
}) => {
  await openSample(page);
  await openForm(page, 'OCG-2');
  await page.getByLabel('What has changed?').fill('Typed in the first tab.');

  const other = await openTab(context);
  await recordProgress(other, 'OCG-2', { status: 'At risk', percent: '70' });

  await expect(page.getByText('Another update was recorded while you were writing')).toBeVisible();
  await expect(page.getByLabel('What has changed?')).toHaveValue('Typed in the first tab.');
  await chooseStatus(page, 'On track');
  await page.getByLabel('How much is done (%)').fill('85');
  await page.getByRole('button', { name: 'Save progress' }).click();

  await expect(updates(page)).toHaveCount(6);
  await expect(updates(page).nth(0)).toContainText('Typed in the first tab.');
  await expect(updates(page).nth(1)).toContainText('At risk');
});

test('brings a draft back after its tab was closed', async ({ page, context }) => {
  await openSample(page);
  await openForm(page, 'OCG-2');
  await page.getByLabel('What has changed?').fill('Half a sentence about');
  await page.getByLabel('How much is done (%)').fill('63');
  const address = page.url();

  await page.close();
  const later = await context.newPage();
  await later.goto(address);

  await expect(later.getByText(/Your draft of .* is back/)).toBeVisible();
  await expect(later.getByLabel('What has changed?')).toHaveValue('Half a sentence about');
  await expect(later.getByLabel('How much is done (%)')).toHaveValue('63');

  await later.getByRole('button', { name: 'Discard draft' }).click();
  await expect(later.getByLabel('What has changed?')).toHaveValue('');
});

test('joins what two tabs changed in one action, where each changed something else', async ({
  page,
  context,
}) => {
  await openSample(page);
  const other = await openTab(context);
  await openEditForm(page, 'OCG-2');
  await openEditForm(other, 'OCG-2');

  await page.getByLabel(/^Objective/).fill('Nobody is referred twice');
  await other.getByLabel(/^Target/).fill('One route by February');
  await saveDetails(page);
  await expect(other.getByText('What you typed is untouched')).toBeVisible();
  await saveDetails(other);

  for (const tab of [page, other]) {
    await expect(tab.getByText('Nobody is referred twice')).toBeVisible();
    await expect(tab.getByText('One route by February')).toBeVisible();
    await expect(tab.getByText(/People disagree/)).toHaveCount(0);
  }
});

test('asks where two tabs changed the same thing, and keeps both until somebody chooses', async ({
  page,
  context,
}) => {
  await openSample(page);
  const other = await openTab(context);
  await openEditForm(page, 'OCG-2');
  await openEditForm(other, 'OCG-2');

  await page.getByLabel(/^Target/).fill('Three agencies by March');
  await other.getByLabel(/^Target/).fill('All agencies by June');
  await saveDetails(page);
  await saveDetails(other);
  await expect(other.getByText(/both stand there until one is chosen/)).toBeVisible();

  const asked = page.getByRole('group', { name: 'Target' });
  await expect(asked).toContainText('Three agencies by March');
  await expect(asked).toContainText('All agencies by June');
  await asked
    .getByRole('listitem')
    .filter({ hasText: 'Three agencies by March' })
    .getByRole('button')
    .click();

  for (const tab of [page, other]) {
    await expect(tab.getByText(/People disagree/)).toHaveCount(0);
    await expect(tab.getByText('Three agencies by March')).toBeVisible();
  }
});

async function openTab(context: BrowserContext): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto('./#/board');
  await expect(keyNumbers(tab)).toBeVisible();
  return tab;
}

async function openEditForm(page: Page, ref: string): Promise<void> {
  await goTo(page, `/actions?find=${ref}`);
  await page.locator('tbody').getByRole('link').first().click();
  await page.getByRole('link', { name: 'Edit details' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Edit details' })).toBeVisible();
}

async function saveDetails(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save details' }).click();
  await expect(page.getByRole('heading', { name: 'Updates' })).toBeVisible();
}
