import { axeProblems } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { goTo, openSample, recordProgress, takeSnapshot } from './pages.ts';

test('two snapshots are compared: what was completed and put off, and what the plan says today', async ({
  page,
}) => {
  await openSample(page);
  await takeSnapshot(page);
  await goTo(page, '/board?at=');
  await recordProgress(page, 'MH-2', {
    ...{ status: 'Complete', whatChanged: 'Terms agreed', evidence: 'Minutes of the board' },
  });
  await takeSnapshot(page);

  await goTo(page, '/snapshots?at=');
  await page.getByRole('link', { name: 'Compare two' }).click();
  const counts = page.getByRole('table', { name: 'Actions by status on both days' });
  // The last one and today: nothing has happened since.
  await expect(page.getByText('No action changed.')).toBeVisible();

  await page.getByLabel('Earlier').selectOption({ index: 2 });
  await expect(counts.getByRole('row', { name: /^Complete/ })).toContainText('+1');
  await page.getByText('Completed', { exact: true }).click();
  await expect(page.getByRole('link', { name: /^MH-2/ }).first()).toBeVisible();
  await expect(page).toHaveURL(/compare\?from=/);
  expect(await axeProblems(page)).toEqual([]);

  await page.setViewportSize({ width: 320, height: 900 });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  await expect.poll(width).toBeLessThanOrEqual(320);
});
