import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { writeSnapshotFile } from '#domain/snapshots/snapshotFile.ts';
import { plan114, SAID_OF_114 } from '../plan114.ts';
import { aFrozenPlan } from '../snapshotFiles.ts';
import { axeProblems } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { chooseFile, goTo, openSample, settled, takeSnapshot } from './pages.ts';
import { readByOpenpyxl, readWorkbook, type Workbook } from './workbook.ts';

/** What is exported here can be looked at afterwards; git passes it over. */
const EXPORTS = join('test-results', 'exports');
mkdirSync(EXPORTS, { recursive: true });

// Each makes many files, and waits for each: long on a machine with much else to do.
test.describe.configure({ timeout: 180_000 });

/** Presses a button that saves a file, and keeps the file. */
async function save(page: Page, button: string, prefix = ''): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download = await downloading;
  const path = join(EXPORTS, `${prefix}${download.suggestedFilename()}`);
  await download.saveAs(path);
  return path;
}

/** Read by hand and, where there is one, by another program: both have to say the same. */
function read(path: string): Workbook {
  const workbook = readWorkbook(path);
  const other = readByOpenpyxl(path);
  if (!other) return workbook;
  const plain = (book: Workbook) =>
    Object.entries(book).map(([name, rows]) => [name, rows.map((row) => row.filter(Boolean))]);
  expect(plain(workbook)).toEqual(plain(other));
  return workbook;
}

const readCsv = async (path: string) =>
  Papa.parse<string[]>((await readFile(path, 'utf8')).replace('\uFEFF', '').trimEnd()).data;

test('prints the 114 actions alike on the board, the subgroup’s page, paper, in Excel and CSV', async ({
  page,
}, info) => {
  const frozen = await aFrozenPlan({ title: 'Habit six' }, plan114());
  const file = info.outputPath('114.csp.ndjson');
  writeFileSync(file, (await writeSnapshotFile(frozen)).join(''));
  await page.goto('./');
  await chooseFile(page, 'Open a file I was sent', file);
  await expect(page.getByText(SAID_OF_114)).toBeVisible();
  const at = new URL(page.url().replace('/#', '')).searchParams.get('at') ?? '';
  await save(page, 'Save as SVG: Status by subgroup', '114 ');
  await save(page, 'Save as PNG: Status by subgroup', '114 ');

  await page.getByRole('link', { name: 'Mental Health' }).first().click();
  await expect(page.getByText(SAID_OF_114)).toBeVisible();
  const ofSubgroup = read(await save(page, 'Save as Excel', '114 '));
  const csv = await readCsv(await save(page, 'Save as CSV', '114 '));

  await goTo(page, `/actions?at=${at}`);
  const ofAll = read(await save(page, 'Save as Excel', '114 '));
  const shown = await linesOf(page);

  await goTo(page, `/print?at=${at}`);
  await expect(page.getByText(SAID_OF_114)).toBeVisible();

  for (const { Summary: summary = [], Actions: actions = [], Updates: updates = [] } of [
    ofSubgroup,
    ofAll,
  ]) {
    expect(summary.flat()).toContain(SAID_OF_114);
    const line = (label: string) => summary.find(([first]) => first === label)?.slice(1);
    expect(line('Complete')).toEqual([64, 64 / 114, '64 of 114 (56%)']);
    expect(line('In progress')).toEqual([49, 49 / 114, '49 of 114 (43%)']);
    expect(line('Not started')).toEqual([1, 1 / 114, '1 of 114 (1%)']);
    expect(line('On track')).toEqual([21, 21 / 49, '21 of 49 (43%)']);
    expect(line('At risk')).toEqual([21, 21 / 49, '21 of 49 (43%)']);
    expect(line('Off track or overdue')).toEqual([7, 7 / 49, '7 of 49 (14%)']);
    expect(actions.slice(3)).toHaveLength(114);
    expect(updates.slice(3)).toHaveLength(226);
    expect(actions[1]?.[0]).toContain(`snapshot 1 (id snapshot-0001, hash `);
    expect(actions[1]?.[0]).toContain('Illustrative sample data');
  }
  expect(csv.flat()).toContain(SAID_OF_114);
  expect(csv.filter(([ref = '']) => /^MH-\d+$/.test(ref))).toHaveLength(114);
  expect(linesIn(ofAll)).toEqual(shown);
});

type Line = readonly [ref: string, status: string, percent: string];

/** Reference, status and per cent of each action on screen, in their order. */
const linesOf = (page: Page): Promise<readonly Line[]> =>
  page.getByRole('table').evaluate((table) => {
    const heads = [...table.querySelectorAll('thead th')].map(({ textContent }) => textContent);
    const place = (title: string) => heads.findIndex((head) => head.startsWith(title));
    return [...table.querySelectorAll('tbody tr')].map(({ children }) => {
      const cell = (title: string) => children[place(title)];
      const status = cell('Status')?.querySelector('svg')?.parentElement?.textContent ?? '';
      const done = /\d+%/.exec(cell('Progress')?.textContent ?? '')?.[0] ?? '';
      return [cell('Ref')?.textContent ?? '', status, done] as const;
    });
  });

/** The same of a workbook. */
function linesIn({ Actions: rows = [] }: Workbook): readonly Line[] {
  const place = (title: string) => (rows[2] ?? []).indexOf(title);
  const [ref, status, done] = ['Ref', 'Status', 'Done (%)'].map(place);
  return rows
    .slice(3)
    .map((row) => [String(row[ref ?? 0]), String(row[status ?? 0]), percent(row[done ?? 0])]);
}

const percent = (share: unknown) =>
  typeof share === 'number' ? `${Math.round(share * 100)}%` : '';

test('saves what the table is narrowed to, with its own totals, days as days and nothing to calculate', async ({
  page,
}) => {
  await openSample(page);
  await goTo(page, '/actions?show=in-progress');
  const shown = await linesOf(page);
  const workbook = read(await save(page, 'Save as Excel', 'narrowed '));
  const { Summary: summary = [], Actions: actions = [] } = workbook;

  expect(linesIn(workbook)).toEqual(shown);
  expect(summary.find(([first]) => first === 'All actions')?.[1]).toBe(shown.length);
  expect(actions[0]?.[0]).toContain('Only In progress: ');
  expect(actions[0]?.[0]).toContain('OFFICIAL-SENSITIVE');
  const due = (actions[2] ?? []).indexOf('Current due date');
  const days = actions.slice(3).flatMap((row) => row[due] ?? []);
  expect(days.length).toBeGreaterThan(20);
  for (const day of days) expect(day).toMatch(/^20\d\d-\d\d-\d\d$/);
  for (const sheet of Object.values(workbook)) {
    for (const cell of sheet.flat()) {
      if (typeof cell === 'string') expect(cell).not.toMatch(/^[=+@\t\r]|^-\D/);
    }
  }
});

test('saves what is looked at of a snapshot and of a past day, and says which it is', async ({
  page,
}) => {
  await openSample(page);
  const at = await takeSnapshot(page);
  for (const [address, said] of [
    [`/actions?at=${at}`, /As at 12 January 2018 · .*snapshot 1 \(id/],
    ['/actions?at=true-on-2017-10-31', /True on 31 October 2017/],
    ['/actions?at=known-on-2017-10-31', /As known here on 31 October 2017/],
  ] as const) {
    await goTo(page, address);
    const shown = await linesOf(page);
    const path = await save(page, 'Save as Excel', 'as at ');
    const workbook = read(path);

    expect(String(workbook['Actions']?.[1]?.[0]), address).toMatch(said);
    expect(linesIn(workbook)).toEqual(shown);
  }
});

test('gives every chart Copy, SVG and PNG: the same at any width and in either theme', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSample(page);
  const headings = page.getByRole('figure').getByRole('heading');
  await expect(headings).toHaveCount(5);
  const titles = await headings.allInnerTexts();

  for (const title of titles) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1440, height: 900 });
    const wide = await readFile(await save(page, `Save as SVG: ${title}`), 'utf8');
    await save(page, `Save as PNG: ${title}`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 390, height: 844 });
    const narrow = await readFile(await save(page, `Save as SVG: ${title}`, 'narrow '), 'utf8');

    expect.soft(narrow, title).toBe(wide);
    for (const text of [
      'Safer Maidstone Partnership',
      'OFFICIAL-SENSITIVE',
      'Illustrative sample',
    ]) {
      expect.soft(wide, title).toContain(text);
    }
    expect.soft(await opensAsPicture(page, wide), title).toEqual([1024, expect.any(Number)]);
  }

  const [title = ''] = titles;
  await page.getByRole('button', { name: `Copy: ${title}` }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Copied\. Paste it/)).toBeVisible();
  const copied = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
  expect(copied).toEqual(['image/png']);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await axeProblems(page), colorScheme).toEqual([]);
  }
});

/** Its size as an image of its own, which loads nothing and knows no style sheet of ours. */
const opensAsPicture = (page: Page, svg: string) =>
  page.evaluate(async (text) => {
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  }, svg);

test('exports without a connection, once the app has been opened', async ({ page, context }) => {
  await openSample(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await settled(page);
  await context.setOffline(true);

  await save(page, 'Save as PNG: Status by subgroup', 'offline ');
  await goTo(page, '/actions');
  expect(read(await save(page, 'Save as Excel', 'offline '))['Actions']).toHaveLength(53);
});
