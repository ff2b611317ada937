import type { Page } from '@playwright/test';
import { axeProblems } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { goTo, openSample } from './pages.ts';

const FOLDER = 'test/fixtures/official';

const choose = (page: Page, ...names: readonly string[]) =>
  page.getByLabel(/^Files of figures/).setInputFiles(names.map((name) => `${FOLDER}/${name}`));

const see = (page: Page) => page.getByRole('button', { name: 'See what would change' }).click();

test('imports Home Office figures, changes nothing the second time, and takes them back', async ({
  page,
}) => {
  await openSample(page);
  await goTo(page, '/import/figures');
  await choose(page, 'home-office-csp-kent-subset.csv');
  await expect(page.getByText('does not say which period')).toBeVisible();
  await page.getByLabel('Which period are all its figures of?').fill('2011/12');
  await page.getByRole('button', { name: 'Go on' }).click();

  // Ours first.
  await expect(page.getByLabel('Area')).toHaveValue('Maidstone');
  await page.getByLabel('Series in the file').selectOption('Burglary in a dwelling (28A)');
  expect(await axeProblems(page)).toEqual([]);
  await see(page);
  await expect(page.getByRole('row', { name: /2011-12/ })).toContainText('366');
  await expect(page.getByRole('row', { name: /2011-12/ })).toContainText(
    'rows 19, 63, 107 and 151',
  );
  expect(await axeProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Import 1 figure' }).click();
  await expect(page.getByText('1 figure imported')).toBeVisible();
  expect(await axeProblems(page)).toEqual([]);

  await choose(page, 'home-office-csp-kent-subset.csv');
  await page.getByLabel('Which period are all its figures of?').fill('2011/12');
  await page.getByRole('button', { name: 'Go on' }).click();
  // Asked once, and remembered.
  await expect(page.getByLabel('Series in the file')).toHaveValue('Burglary in a dwelling (28A)');
  await see(page);
  await expect(page.getByText('The import would change nothing.')).toBeVisible();

  await page.getByRole('button', { name: /^Undo the import of/ }).click();
  await expect(page.getByRole('cell', { name: 'Undone' })).toBeVisible();
});

test('recognises each kind of file by its columns, and declines what is about individuals', async ({
  page,
}) => {
  await openSample(page);
  await goTo(page, '/import/figures');
  await choose(page, 'ons-table-C2-csp-ye-june-2025-kent.csv');
  await page.getByLabel('Series in the file').selectOption('Shoplifting');
  await see(page);
  await expect(page.getByRole('row', { name: /12 months to Jun 2025/ })).toContainText('1,568');

  await goTo(page, '/board');
  await goTo(page, '/import/figures');
  await choose(page, 'data-police-uk-street.csv');
  await expect(page.getByText('not in the files')).toBeVisible();
  await goTo(page, '/board');
  await goTo(page, '/import/figures');
  await choose(page, 'trafford-tidy-indicator-asb.csv');
  await page.getByText('rows not taken').click();
  await expect(page.getByText('its label may be wrong').first()).toBeVisible();
  await goTo(page, '/board');
  await goTo(page, '/import/figures');
  await choose(page, 'fingertips-header.csv');
  await expect(page.getByText('Public health indicators')).toBeVisible();
  await goTo(page, '/board');
  await goTo(page, '/import/figures');
  await choose(page, 'data-police-uk-stop-and-search-header.csv');
  await expect(page.getByRole('alert')).toContainText('This file is about individuals');
  expect(await axeProblems(page)).toEqual([]);
});
