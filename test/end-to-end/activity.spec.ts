import { readFile } from 'node:fs/promises';
import { axeProblems } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { goTo, openSample, recordProgress } from './pages.ts';

test('lists what was just done, and what every field said before', async ({ page }) => {
  await openSample(page);
  await recordProgress(page, 'OCG-2', { status: 'At risk', percent: '40' });
  await goTo(page, '/settings');
  await page.getByRole('main').getByRole('link', { name: 'Activity' }).click();

  const first = page.getByRole('main').getByRole('listitem').filter({ hasText: 'OCG-2' }).first();
  await expect(first).toContainText('Recorded progress on OCG-2');
  await first.getByText(/^What it says/).click();
  await expect(first.getByText('At risk')).toBeVisible();

  await page.getByLabel('What', { exact: true }).selectOption('Actions');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  const edited = page.getByRole('listitem').filter({ hasText: 'Changed action GCSE-8' });
  await expect(edited).toContainText('Before: Give talks on county lines in schools');
  await expect(edited).toContainText('After: Give assemblies on county lines');
  await expect(page).toHaveURL(/kind=action/);
});

test('reads the log as far back as it is wanted, to its beginning', async ({ page }) => {
  await openSample(page);
  await goTo(page, '/activity');
  await expect(page.getByText(/^Looked back to/)).toBeVisible();

  await page.getByLabel('From', { exact: true }).fill('13/04/2017');
  await page.getByLabel('To', { exact: true }).fill('13/04/2017');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByRole('heading', { name: '13 April 2017' })).toBeVisible();
  await page.goto('./#/activity?kind=partnership&from=2017-04-13&to=2017-04-13');

  await expect(page.getByText('Added partnership Safer Maidstone Partnership')).toBeVisible();
  await expect(page.getByText('That is all there is.')).toBeVisible();
});

test('saves what the filter finds, a line for each field', async ({ page }) => {
  await openSample(page);
  await goTo(page, '/activity?who=officer&kind=action');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const download = await downloading;
  const path = 'test-results/exports/activity.csv';
  await download.saveAs(path);

  const lines = (await readFile(path, 'utf8')).split('\r\n');
  expect(download.suggestedFilename()).toBe('SMP 2017-18 activity as at 2018-01-12.csv');
  expect(lines.some((line) => line.startsWith('Written,Came to this device,Who,Agency'))).toBe(
    true,
  );
  expect(lines.join('\n')).toContain('Lead role,Detective inspector,"Chief inspector, community');
  expect(lines.join('\n')).not.toContain('Recorded progress');
});

for (const [look, width] of [
  ['light', 1440],
  ['dark', 320],
] as const) {
  test(`breaks no rule that axe knows, in ${look} at ${width} px`, async ({ page }) => {
    await openSample(page);
    await page.emulateMedia({ colorScheme: look });
    await page.setViewportSize({ width, height: 800 });
    for (const address of ['/activity?kind=action', '/activity?who=nobody']) {
      await goTo(page, '/snapshots');
      await goTo(page, address);
      expect.soft(await axeProblems(page), address).toEqual([]);
      const isTooWide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect.soft(isTooWide, address).toBe(false);
    }
  });
}
