import { expect, test } from './fixtures.ts';
import {
  chooseStatus,
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

  const other = await context.newPage();
  await other.goto('./#/board');
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

  const other = await context.newPage();
  await other.goto('./#/board');
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
  await page.waitForTimeout(1000);
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
