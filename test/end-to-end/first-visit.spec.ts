import { expect, test } from './fixtures.ts';
import { bar, goTo, keyNumbers, openSample, readNumbers, setUpPartnership } from './pages.ts';

test('offers the sample, a partnership of one’s own, or a file that was sent', async ({ page }) => {
  await page.goto('./');

  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Explore the sample partnership',
    'Set up a partnership',
    'Open a file I was sent',
  ]);
});

test('leads to the three choices from any address, as nothing is open yet', async ({ page }) => {
  await page.goto('./#/actions?show=overdue');

  await expect(page.getByRole('button', { name: 'Set up a partnership' })).toBeVisible();
});

test('opens the sample, and says on every page that it is one', async ({ page }) => {
  await openSample(page);

  await expect(page.getByRole('banner')).toContainText('Safer Maidstone Partnership');
  await expect(page.getByRole('banner')).toContainText('As at 12 Jan 2018');
  for (const address of ['/subgroups', '/actions', '/snapshots', '/settings', '/board']) {
    await goTo(page, address);
    await expect(bar(page, 'Sample')).toContainText('Sample data, actions are illustrative');
  }
});

test('opens a deep link into the sample once the sample was opened here', async ({
  page,
  context,
}) => {
  await openSample(page);

  const later = await context.newPage();
  await later.goto('./#/actions?show=overdue');

  await expect(later.getByRole('row').filter({ hasText: /GCSE-2|SM-4/ })).toHaveCount(2);
});

test('sets up a partnership whose board is empty, and that never mixes with the sample', async ({
  page,
}) => {
  await openSample(page);
  const ofSample = await readNumbers(keyNumbers(page));

  await bar(page, 'Sample').getByRole('button', { name: 'Leave the sample' }).click();
  await setUpPartnership(page);

  await goTo(page, '/board');
  await expect(page.getByRole('banner')).toContainText('Safer Ashford Partnership');
  await expect(bar(page, 'Sample')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'No actions yet' })).toBeVisible();
  await goTo(page, '/actions');
  await expect(page.getByText(/OCG-1|MH-1/)).toHaveCount(0);

  await page.evaluate(() => sessionStorage.clear());
  await page.goto('./#/welcome');
  await page.getByRole('button', { name: 'Explore the sample partnership' }).click();
  await expect(keyNumbers(page)).toBeVisible();
  expect(await readNumbers(keyNumbers(page))).toEqual(ofSample);
});
