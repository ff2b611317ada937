import { expect, test } from './fixtures.ts';
import { bar, goTo, openSample, recordProgress, updates } from './pages.ts';

test('restores from its journal what the browser has lost, and says so', async ({ page }) => {
  await openSample(page);
  await recordProgress(page, 'OCG-2', {
    status: 'At risk',
    percent: '70',
    whatChanged: 'Said before the loss.',
  });
  const address = page.url();

  // A picture of the same origin, so that the app lets go of its database; it has no icon.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto('./icon.svg');
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      if (!name?.endsWith(':sample')) continue;
      await new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(name);
        deleting.addEventListener('success', resolve);
        deleting.addEventListener('error', reject);
        deleting.addEventListener('blocked', reject);
      });
    }
  });
  await page.goto(address);

  await expect(bar(page, 'Restored')).toContainText('Nothing is missing');
  await expect(updates(page).first()).toContainText('Said before the loss.');
  await goTo(page, '/actions');
  await expect(page.getByText('50 actions shown')).toBeVisible();
});
