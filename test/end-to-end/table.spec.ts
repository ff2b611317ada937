import type { Page } from '@playwright/test';
import { axeProblems } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { goTo, openSample } from './pages.ts';

const shown = (page: Page) => page.getByRole('search').getByRole('status');

const rows = (page: Page) => page.locator('tbody td[data-title="Ref"]');

test('a table is filtered, grouped and given columns, and its address shows the same again', async ({
  page,
}) => {
  await openSample(page);
  await goTo(page, '/actions');
  await expect(shown(page)).toHaveText('50 actions shown');
  await page.getByLabel('Status', { exact: true }).selectOption({ label: 'On track (16)' });
  await page.getByLabel('Group by').selectOption('Lead agency');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Objective' }).check();
  await expect(page.getByRole('columnheader', { name: 'Objective' })).toBeVisible();
  const refs = await rows(page).allInnerTexts();
  expect(refs).toHaveLength(16);

  await page.reload();

  await expect(shown(page)).toHaveText(/^16 of 50/);
  await expect(page.getByRole('columnheader', { name: 'Objective' })).toBeVisible();
  await expect(rows(page)).toHaveText(refs);
  await page.getByRole('button', { name: 'Saved views' }).click();
  await page.getByLabel('Save what is shown under a name').fill('Green by agency');
  await page.keyboard.press('Control+Enter');
  await goTo(page, '/actions');
  await expect(rows(page)).toHaveCount(50);
  await page.getByLabel('Saved view', { exact: true }).selectOption('Green by agency');
  await expect(rows(page)).toHaveText(refs);
});

test('a row is edited where it stands, by keyboard, with its problems beside it', async ({
  page,
}) => {
  await openSample(page);
  await goTo(page, '/actions?find=MH-2');
  await page.locator('tbody').getByRole('link').first().focus();
  await page.keyboard.press('F2');
  const name = page.getByRole('textbox', { name: 'Title' });
  await expect(name).toBeFocused();
  await name.fill('');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Enter a title')).toBeVisible();
  expect(await axeProblems(page)).toEqual([]);
  await name.fill('Agree terms of reference');
  await page.keyboard.press('Enter');

  const link = page.getByRole('link', { name: 'Agree terms of reference' });
  await expect(link).toBeFocused();
  await expect(page.locator('tr[data-edited=true]')).toHaveCount(0);
});
