import { axeProblems } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { bar, goTo, openFictionalSample } from './pages.ts';

test('the fictional sample shows every verdict, and says that it is fictional wherever it goes', async ({
  page,
}) => {
  await openFictionalSample(page);

  const delivery = page.getByRole('table', { name: /^Each priority: what was found/ });
  for (const verdict of [
    /^Delivered, and the indicator has moved the right way|^Delivered, and the indicators have moved the right way/,
    /^On plan; whether the indicators have moved is not known/,
    /^Behind plan, and the indicators have moved the wrong way/,
    /^On plan, but the indicator has not moved/,
    /^Nothing due yet, but the indicators have moved both ways|^Nothing due yet, and the indicators have moved both ways/,
    /^No action plan; no indicator speaks of it/,
  ]) {
    await expect(delivery.getByRole('cell', { name: verdict })).toBeVisible();
  }
  await expect(bar(page, 'Sample')).toContainText('Fictional');
  expect(await axeProblems(page)).toEqual([]);

  await delivery.getByRole('link', { name: 'Violence in the town centre' }).click();
  await expect(
    page.getByRole('application', { name: /^Violence in the town centre/ }),
  ).toBeVisible();
  await expect(bar(page, 'Sample')).toContainText('Fictional');
  expect(await axeProblems(page)).toEqual([]);

  await goTo(page, '/actions');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const saved = await (await downloading).createReadStream();
  const text = (await saved.toArray()).join('');
  expect(text).toContain('Fictional: Marlhaven');

  await goTo(page, '/print');
  await expect(page.getByText(/^Fictional: Marlhaven/).first()).toBeAttached();
});

test('the two samples are two places: what is done in one is not in the other', async ({
  page,
}) => {
  await openFictionalSample(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Safer Marlhaven Partnership');
  await goTo(page, '/settings/sample');
  await page.getByRole('button', { name: 'Explore the sample partnership' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Safer Maidstone Partnership');
  await expect(bar(page, 'Sample')).toContainText('12 January 2018');
  await expect(page.getByText('Marlhaven')).toHaveCount(0);
});

test('its plan can be rolled forward into the next year', async ({ page }) => {
  await openFictionalSample(page);
  await goTo(page, '/partnership/roll-forward');

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByLabel(/^Called/)).toHaveValue('2026-27');
});
