import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { goTo, openSample, recordProgress, updates } from './pages.ts';

async function rename(page: Page, ref: string, to: string): Promise<void> {
  await goTo(page, `/actions?find=${ref}`);
  await page.getByRole('button', { name: `Edit ${ref} here` }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill(to);
  const name = page.getByLabel('Your name or role');
  if (await name.isVisible()) await name.fill('Chair');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('link', { name: to })).toBeVisible();
}

test('an update is undone by its message, and done again by the next', async ({ page }) => {
  await openSample(page);
  await recordProgress(page, 'OCG-2', { status: 'At risk', percent: '40' });
  await expect(updates(page).first()).toContainText('40% done');

  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(updates(page).first()).toContainText('Taken back on 12 January 2018');
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await expect(updates(page).first()).not.toContainText('Taken back');
  await expect(updates(page).first()).toContainText('40% done');
});

test('what two edits did is undone by keyboard, the last first', async ({ page }) => {
  await openSample(page);
  await rename(page, 'MH-2', 'First');
  await rename(page, 'MH-2', 'Second');

  await page.keyboard.press('Control+z');
  await expect(page.getByRole('link', { name: 'First', exact: true })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('link', { name: /^Agree terms of reference/ })).toBeVisible();
});

test('nothing is undone over what another tab wrote since, and it says so', async ({
  page,
  context,
}) => {
  await openSample(page);
  await rename(page, 'MH-2', 'Mine');
  const other = await context.newPage();
  await other.goto('./#/board');
  await rename(other, 'MH-2', 'Theirs');
  await expect(page.getByRole('link', { name: 'Theirs' })).toBeVisible();

  await page.keyboard.press('Control+z');

  await expect(page.getByText(/^Not undone: .* changed it on 12 January 2018/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Theirs' })).toBeVisible();
});
