import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { readParts } from '../readers/readOffice.ts';
import { readPdf, sayTree, withRole } from '../readers/readPdf.ts';
import { axeProblems } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { goTo, openFictionalSample, openSample, takeSnapshot } from './pages.ts';

/** What is exported here can be looked at afterwards; git passes it over. */
const EXPORTS = join('test-results', 'exports');
mkdirSync(EXPORTS, { recursive: true });

// Seven files, with every chart drawn: long on a machine with much else to do.
test.describe.configure({ timeout: 180_000 });

const FORMATS = ['PDF', 'Word', 'PowerPoint', 'Excel', 'Web page', 'CSV tables', 'Chart images'];

async function makeFiles(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Make the files' }).click();
  await expect(page.getByText(/files? ready\. They are on this device alone/)).toBeVisible({
    timeout: 120_000,
  });
}

/** Saves the file of a format. @returns where it is */
async function saveFormat(page: Page, format: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: `Save ${format}`, exact: true }).click();
  const download = await downloading;
  const path = join(EXPORTS, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

/** Leaves one format chosen. */
async function chooseOnly(page: Page, format: string): Promise<void> {
  for (const one of FORMATS) {
    await page.getByRole('checkbox', { name: new RegExp(`^${one}`) }).setChecked(one === format);
  }
}

test('makes the board pack in every format from one snapshot, each with its number and hash', async ({
  page,
}) => {
  await openFictionalSample(page);
  await takeSnapshot(page);
  await goTo(page, '/reports?at=');
  expect(await axeProblems(page)).toEqual([]);

  await makeFiles(page);

  await expect(page.getByText('7 of 7 files ready')).toBeVisible();
  expect(await axeProblems(page)).toEqual([]);
  const paths: Record<string, string> = {};
  for (const format of FORMATS) paths[format] = await saveFormat(page, format);

  const pdf = await readPdf(new Uint8Array(readFileSync(paths['PDF'] ?? '')));
  const hash = /hash ([0-9a-f]{8})/.exec(pdf.pages[0] ?? '')?.[1] ?? 'no hash';
  for (const text of pdf.pages) expect(text.replaceAll(/\s/g, '')).toContain(hash);
  const tree = pdf.trees.map((page) => sayTree(page)).join('');
  writeFileSync(join(EXPORTS, 'Board pack structure of the PDF.txt'), tree);
  expect(tree).toMatch(/Sect\n\s+H1\n\s+P\n/);
  expect(tree).toMatch(/Table\n(?:\s+Caption\n)?\s+TR\n\s+TH\n/);
  const figures = pdf.trees.flatMap((tree) => withRole(tree, 'Figure'));
  expect(figures.length).toBeGreaterThan(5);
  expect(figures.filter(({ alt }) => alt === '')).toEqual([]);
  for (const format of ['Word', 'PowerPoint', 'Excel']) {
    const parts = readParts(new Uint8Array(readFileSync(paths[format] ?? '')));
    const said = [...parts.values()].map((part) => part.documentElement.textContent).join(' ');
    expect(said, format).toContain(hash);
  }
  expect(readFileSync(paths['Web page'] ?? '', 'utf8')).toContain(hash);
});

test('the exported web page opens by itself, without a network, on a wide and a narrow screen', async ({
  page,
  context,
}) => {
  await openSample(page);
  await takeSnapshot(page);
  await goTo(page, '/reports?at=');
  await chooseOnly(page, 'Web page');
  await makeFiles(page);
  const path = await saveFormat(page, 'Web page');

  await context.setOffline(true);
  await page.goto(pathToFileURL(path).href);

  await expect(page.getByRole('heading', { level: 1, name: 'Board pack' })).toBeVisible();
  expect(await axeProblems(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the report' })).toBeFocused();
  const drawn = await page
    .locator('figure img')
    .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
  expect(drawn.length).toBeGreaterThan(3);
  expect(drawn.filter((width) => width === 0)).toEqual([]);

  await page.setViewportSize({ width: 390, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeProblems(page)).toEqual([]);
});

test('a public version is made from a public snapshot alone', async ({ page }) => {
  await openSample(page);
  await takeSnapshot(page);
  await goTo(page, '/reports?at=');
  await page.getByLabel('Which report').selectOption({ label: 'Public version' });

  await page.getByRole('button', { name: 'Make the files' }).click();

  await expect(page.getByRole('alert').last()).toContainText('made from a public snapshot');
  await expect(page.getByRole('region', { name: 'Files' })).toHaveCount(0);
});

test('what is chosen is kept as a template, and used again after a reload', async ({ page }) => {
  await openSample(page);
  await takeSnapshot(page);
  await goTo(page, '/reports?at=');
  await page.getByLabel('Which report').selectOption({ label: 'Exception report' });
  await page.getByLabel('Title', { exact: true }).fill('What to ask about');
  await page.getByText(/^Choose sections and their order/).click();
  await page.getByRole('button', { name: 'Leave out: How commitments were kept' }).click();
  // The next one has the focus: whoever works by keyboard goes on from where they were.
  await expect(page.getByRole('button', { name: 'Leave out: Key' })).toBeFocused();
  await chooseOnly(page, 'PDF');
  await page.getByText('Templates', { exact: true }).click();
  await page.getByLabel('Save what is chosen as a template').fill('Away day');
  await page.getByRole('button', { name: 'Save template' }).click();
  await expect(page.getByRole('button', { name: 'Use the template Away day' })).toBeVisible();

  await page.reload();
  await page.getByText('Templates', { exact: true }).click();
  await page.getByRole('button', { name: 'Use the template Away day' }).click();

  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('What to ask about');
  await page.getByText('Choose sections and their order (3 sections now)').click();
  await expect(page.getByRole('button', { name: /^Leave out:/ })).toHaveCount(3);
  await makeFiles(page);
  await expect(page.getByRole('button', { name: 'Save PDF' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save Word' })).toHaveCount(0);
});

test('the making can be cancelled, and the page is at hand all the while', async ({ page }) => {
  await openFictionalSample(page);
  await takeSnapshot(page);
  await goTo(page, '/reports?at=');

  await page.getByRole('button', { name: 'Make the files' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();

  await expect(page.getByRole('region', { name: 'Files' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Make the files' })).toBeEnabled();
});
