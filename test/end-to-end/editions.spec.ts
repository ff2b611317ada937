import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeProblems } from './axe.ts';
import { expect, test } from './fixtures.ts';
import {
  bar,
  goTo,
  openFictionalSample,
  openSample,
  saveSnapshotFile,
  settled,
  takeSnapshot,
} from './pages.ts';

/** Titles, references and words of the sample that the public may not read. */
const NOT_FOR_THE_PUBLIC = [
  // A subgroup that is marked, and its actions; an action that is marked itself.
  ...['OCG-', 'Organised crime, including modern slavery', 'cuckooing', 'SM-2'],
  // Not called publishable.
  ...['MH-4', 'Community Safety and Vulnerabilities Group brings in'],
  // What a chair wrote, and what was put right, returned, asked or planned.
  ...['Amber because there is no slack', 'I typed 80 and meant 30'],
  ...['The due date passed in November', 'The last three shops can only be visited'],
  ...['Borrow a second trainer', 'stickers from licensing', 'Agencies answer late'],
];

const PAGES = [
  ...['/board', '/due', '/subgroups', '/actions', '/assessment', '/assessment/coverage'],
  ...['/indicators', '/board/periods', '/meetings', '/print'],
];

async function textOf(page: Page, address: string): Promise<string> {
  await goTo(page, address);
  await settled(page);
  const heading = page.getByRole('heading', { level: 1 }).first();
  await expect(heading).toBeVisible();
  await expect(heading, address).not.toHaveText('There is no such page');
  return (await page.locator('main').textContent()) ?? '';
}

const found = (text: string) => NOT_FOR_THE_PUBLIC.filter((words) => text.includes(words));

test('says what the public edition leaves out, and shows its pages before they are frozen', async ({
  page,
}) => {
  await openSample(page);
  await goTo(page, '/snapshots/new');
  await page.getByRole('radio', { name: 'Public' }).check({ force: true });

  const preview = page.getByRole('region', { name: 'What will be frozen' });
  await expect(preview.getByRole('list', { name: 'What is left out', exact: true })).toContainText(
    '29 actions of 5 subgroups',
  );
  await expect(preview.getByRole('list', { name: 'Why it is left out' })).toContainText(
    '11 actions left out as sensitive',
  );
  expect(await axeProblems(page)).toEqual([]);

  await preview.getByRole('link', { name: 'Preview the pages' }).click();
  await expect(bar(page, 'Preview')).toContainText('Nothing is frozen yet');
  await expect(page.getByRole('link', { name: /^GCSE-2/ }).first()).toBeVisible();
  expect(found((await page.locator('main').textContent()) ?? '')).toEqual([]);
  expect(await axeProblems(page)).toEqual([]);

  await bar(page, 'Preview').getByRole('button', { name: 'Back to taking it' }).click();
  await expect(page.getByRole('radio', { name: 'Public' })).toBeChecked();
});

test('freezes nothing for the public that is not for the public: no page, no print and no file has it', async ({
  page,
}, testInfo) => {
  await openSample(page);
  await takeSnapshot(page, 'Full');
  const all = await saveSnapshotFile(page, testInfo.outputPath('full.csp.ndjson'));
  expect(found(await readFile(all, 'utf8')), 'what is to be left out').toEqual(NOT_FOR_THE_PUBLIC);
  const at = await takeSnapshot(page, 'Public');
  await expect(bar(page, 'Snapshot')).toContainText('Public version: internal text');

  for (const address of PAGES) {
    expect(found(await textOf(page, `${address}?at=${at}`)), address).toEqual([]);
  }
  await expect(page.getByText('Public version').first()).toBeVisible();
  await goTo(page, `/actions?at=${at}`);
  await page.getByRole('link', { name: /Train off-licence staff/ }).click();
  await expect(page.getByText('Eighteen of twenty shops have been trained')).toBeVisible();
  await expect(page.getByText('No public wording was written.').first()).toBeVisible();
  expect(await axeProblems(page)).toEqual([]);

  const path = await saveSnapshotFile(page, testInfo.outputPath('public.csp.ndjson'), 2);
  const file = await readFile(path, 'utf8');
  expect(found(file)).toEqual([]);
  expect(file).not.toContain('official-sensitive');
  expect(file).not.toMatch(/"name":"Chair, /);
});

test('hides a small figure for the public, and a second one that would tell it', async ({
  page,
}) => {
  await openFictionalSample(page);
  const at = await takeSnapshot(page, 'Public');

  await goTo(page, `/indicators?at=${at}`);
  await page.getByRole('link', { name: /^Admissions to hospital/ }).click();
  await page.getByText('Show the figures').first().click();
  const row = (period: string) => page.getByRole('row', { name: new RegExp(`^${period}`) }).first();
  await expect(row('Jul to Sep 2022')).toContainText('Suppressed, not shown');
  await expect(row('Jan to Mar 2023')).toContainText('Suppressed, not shown');
  await expect(row('Oct to Dec 2022')).toContainText('8');
});
