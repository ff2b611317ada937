import type { Locator, Page } from '@playwright/test';
import { axeProblems } from './axe.ts';
import { expect, test } from './fixtures.ts';
import {
  bar,
  goTo,
  keyNumbers,
  openSample,
  readNumbers,
  recordProgress,
  settled,
} from './pages.ts';

async function lookAt(page: Page, typed: string, reading: string): Promise<void> {
  await page.getByRole('button', { name: /^As at/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Look at the plan as at' });
  await dialog.getByText('A past day', { exact: true }).click();
  await dialog.getByLabel('Day', { exact: true }).fill(typed);
  await dialog.getByText(reading, { exact: true }).click();
  await dialog.getByRole('button', { name: 'Show' }).click();
  await expect(dialog).toHaveCount(0);
}

async function search(page: Page, typed: string): Promise<Locator> {
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(typed);
  return dialog;
}

test('tells what was true on a past day from what was known of it then', async ({ page }) => {
  await openSample(page);

  await lookAt(page, '30/06/2017', 'True on that day');
  await expect(bar(page, 'Past day')).toContainText('True on 30 June 2017.');
  const trueThen = await readNumbers(keyNumbers(page));
  await lookAt(page, '30/06/2017', 'As known here on that day');
  await expect(bar(page, 'Past day')).toContainText('As known here on 30 June 2017.');
  const knownThen = await readNumbers(keyNumbers(page));

  // Ten chairs wrote of June in July: that was so on the day, and nobody knew it.
  expect((trueThen['In progress'] ?? 0) - (knownThen['In progress'] ?? 0)).toBe(10);
  expect(trueThen['All actions']).toBe(knownThen['All actions']);
});

test('follows a past day on every page, changes nothing there, and comes back with one press', async ({
  page,
}) => {
  await openSample(page);
  await lookAt(page, '01/06/2017', 'True on that day');

  // The Mental Health plan came three weeks later.
  await expect(keyNumbers(page)).toContainText('42');
  await page.getByRole('link', { name: 'Subgroups', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Subgroups' })).toBeVisible();
  for (const address of ['/actions', '/snapshots', '/settings']) {
    await goTo(page, `${address}?at=true-on-2017-06-01`);
    await expect(bar(page, 'Past day')).toBeVisible();
    for (const way of [/^Record progress/, /^Edit/, /^Take a snapshot/, /^Add an action/]) {
      await expect(page.getByRole('link', { name: way })).toHaveCount(0);
    }
  }
  await page.reload();
  await expect(bar(page, 'Past day')).toBeVisible();

  await bar(page, 'Past day').getByRole('button', { name: 'Back to today' }).click();

  await expect(bar(page, 'Past day')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'As at 12 Jan 2018' })).toBeVisible();
  expect(page.url()).not.toContain('at=');
});

test('keeps what was known on a day, whatever is recorded afterwards', async ({ page }) => {
  await openSample(page);
  await goTo(page, '/board?at=known-on-2018-01-11');
  const before = await readNumbers(keyNumbers(page));

  await goTo(page, '/board');
  await recordProgress(page, 'OCG-2', { status: 'Complete', evidence: 'The signed protocol.' });
  await goTo(page, '/board?at=known-on-2018-01-11');

  expect(await readNumbers(keyNumbers(page))).toEqual(before);
});

test('answers a day before anything, and one to come, in words on every page', async ({ page }) => {
  await openSample(page);
  const pages = ['/board', '/subgroups', '/actions', '/snapshots', '/print', '/settings'];

  for (const address of pages) {
    await goTo(page, `${address}?at=known-on-2016-02-29`);
    await expect(page.getByText('Nothing was there yet')).toBeVisible();
    await goTo(page, `${address}?at=true-on-2018-01-13`);
    await expect(page.getByText('That day has not come yet')).toBeVisible();
  }

  await goTo(page, '/board?at=known-on-2016-02-29');
  await page.getByRole('button', { name: 'Go to 13 April 2017' }).click();
  await expect(page.getByRole('heading', { name: 'Safer Maidstone Partnership' })).toBeVisible();
});

test('prints the pack of a past day, which says what it is of', async ({ page }) => {
  await openSample(page);

  await goTo(page, '/print?at=known-on-2017-06-30');

  await expect(page.getByText('as known here on 30 June 2017.').first()).toBeVisible();
  await expect(page).toHaveTitle(/board pack as known on 2017-06-30$/);
});

test('finds actions, what was said and commands by keyboard alone', async ({ page }) => {
  await openSample(page);

  const dialog = await search(page, 'mh-3');
  await expect(dialog.getByRole('group', { name: 'Actions' }).getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Train community wardens');
  await expect(page.getByRole('main')).toBeFocused();

  await search(page, 'mentors weekend');
  const said = dialog.getByRole('group', { name: 'What was said' });
  await expect(said.getByRole('option')).toContainText('Nine mentors recruited');
  await page.keyboard.press('Enter');
  await expect(page.getByText('GCSE-7').first()).toBeVisible();

  await search(page, 'go to the board');
  await page.keyboard.press('Enter');
  await expect(keyNumbers(page)).toBeVisible();

  await search(page, 'record');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('finds on a past day what had been said by then, and nothing that changes it', async ({
  page,
}) => {
  await openSample(page);
  await goTo(page, '/board?at=true-on-2017-06-01');

  const dialog = await search(page, 'mentors weekend');
  await expect(dialog.getByText(/^Nothing has all the words/)).toBeVisible();
  await dialog.getByRole('combobox').fill('snapshot');
  await expect(dialog.getByRole('option', { name: 'Go to the snapshots' })).toBeVisible();
  await expect(dialog.getByRole('option', { name: 'Take a snapshot' })).toHaveCount(0);
});

for (const [look, width] of [
  ['light', 1440],
  ['dark', 390],
] as const) {
  test(`breaks no rule that axe knows where it asks, in ${look} at ${width} px`, async ({
    page,
  }) => {
    await openSample(page);
    await page.emulateMedia({ colorScheme: look });
    await page.setViewportSize({ width, height: 800 });

    const dialog = await search(page, 'police');
    await expect(dialog.getByRole('option').first()).toBeVisible();
    expect.soft(await axeProblems(page), 'search').toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: /^As at/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: 'Show' }).click();
    await expect(page.getByRole('alert').getByRole('button')).toBeVisible();
    expect.soft(await axeProblems(page), 'a day that was refused').toEqual([]);
    await page.keyboard.press('Escape');

    await goTo(page, '/board?at=known-on-2016-02-29');
    expect.soft(await axeProblems(page), 'a day with nothing').toEqual([]);
    await goTo(page, '/board?at=true-on-2017-06-30');
    await settled(page);
    expect.soft(await axeProblems(page), 'a past day').toEqual([]);
  });
}

test('has no sideways scrolling at 320 px, where it asks and where it answers', async ({
  page,
}) => {
  await openSample(page);
  await page.setViewportSize({ width: 320, height: 640 });
  const isTooWide = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );

  for (const address of ['/board?at=known-on-2016-02-29', '/subgroups?at=true-on-2017-06-30']) {
    await goTo(page, address);
    expect.soft(await isTooWide(), address).toBe(false);
  }
  const dialog = await search(page, 'police');
  await expect(dialog.getByRole('option').first()).toBeVisible();
  const close = await dialog.getByRole('button', { name: 'Close' }).boundingBox();
  expect((close?.x ?? 320) + (close?.width ?? 0), 'the right edge of search').toBeLessThan(320);
});
