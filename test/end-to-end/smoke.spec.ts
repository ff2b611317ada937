import { expect, test } from './fixtures.ts';

test('opens with a heading, and breaks no rule of the content policy', async ({ page }) => {
  await page.goto('./');

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
