import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import type { PreviewServer } from 'vite';
import { mulberry32 } from '../benchmarks/pages/mulberry32.ts';
import { type Browser, startBrowser } from './browser.ts';
import type { Found, tab } from './page/page.ts';
import { deleteDatabases, emptyDatabases, garbleDatabases, tearJournals } from './profile.ts';
import { ADDRESS, servePage } from './site.ts';

declare global {
  var killed: typeof tab;
}

const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 100);
const SEED = Number(process.env['KILL_SEED'] ?? 20_180_112);

/** From the first save to the kill, in milliseconds. */
const SHORTEST = 20;
const LONGEST = 900;

/** More than all rounds write. Chromium has been seen to count 4 GB for what is not there. */
const MOST_BYTES = 1e9;

let server: PreviewServer;
let profile: string;

test.beforeAll(async () => {
  server = await servePage();
});

test.afterAll(async () => {
  await server.close();
});

test.beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'csp-kill-'));
});

test.afterEach(async () => {
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function openTab(browser: Browser, id: string, acknowledged: Set<string>) {
  const page = await browser.context.newPage();
  await page.exposeFunction('acknowledge', (version: string) => acknowledged.add(version));
  await page.goto(ADDRESS);
  await page.waitForFunction(() => 'killed' in globalThis);
  const found: Found = await page.evaluate((tabId) => killed.open(tabId), id);
  return { page, found };
}

/** Lets a tab save. It never answers: sooner or later its browser is gone. */
function startSaving(page: Page, id: string): void {
  page.evaluate((tabId) => killed.saveUntilKilled(tabId), id).catch(() => undefined);
}

const missingFrom = ({ ids }: Found, acknowledged: ReadonlySet<string>): readonly string[] => {
  const there = new Set<string>(ids);
  return [...acknowledged].filter((id) => !there.has(id));
};

/** Saves for a while in one or two tabs, and is killed. @returns what was found at its start */
async function round(id: string, tabCount: number, ms: number, acknowledged: Set<string>) {
  const before = new Set(acknowledged);
  const browser = await startBrowser(profile);
  try {
    const { page, found } = await openTab(browser, `${id}a`, acknowledged);
    expect(missingFrom(found, before), `acknowledged before ${id}, and gone`).toEqual([]);
    expect(found.health).toMatchObject({ journal: 'writing', damaged: [] });
    expect(found.health.usedBytes).toBeLessThan(MOST_BYTES);
    startSaving(page, `${id}a`);
    if (tabCount > 1) {
      const other = await openTab(browser, `${id}b`, acknowledged);
      startSaving(other.page, `${id}b`);
    }
    await wait(ms);
    return found;
  } finally {
    await browser.kill();
  }
}

/** Opens once more, and only looks. */
async function look(id: string): Promise<Found> {
  const browser = await startBrowser(profile);
  try {
    return (await openTab(browser, id, new Set())).found;
  } finally {
    await browser.kill();
  }
}

test(`keeps whatever it acknowledged through ${ROUNDS} kills`, async () => {
  const random = mulberry32(SEED);
  const acknowledged = new Set<string>();
  const restored: object[] = [];
  for (let number = 1; number <= ROUNDS; number += 1) {
    const ms = SHORTEST + random() * (LONGEST - SHORTEST);
    const found = await round(`r${number}`, 1 + (number % 2), ms, acknowledged);
    if (found.restored) restored.push({ round: number, ...found.restored });
  }

  const found = await look('last');
  expect(missingFrom(found, acknowledged)).toEqual([]);
  // And all of it twice: the journal alone must bring it back.
  await deleteDatabases(profile);
  const fromJournal = await look('journal');
  expect(missingFrom(fromJournal, acknowledged)).toEqual([]);
  expect(acknowledged.size).toBeGreaterThan(ROUNDS);
  const figures = { seed: SEED, rounds: ROUNDS, acknowledged: acknowledged.size, restored };
  console.log(JSON.stringify(figures));
});

const LOSSES = [
  ['were deleted', deleteDatabases],
  ['were emptied', emptyDatabases],
  ['were damaged', garbleDatabases],
] as const;

for (const [what, lose] of LOSSES) {
  test(`brings everything back, and says so, when the database's files ${what}`, async () => {
    const acknowledged = new Set<string>();
    await round('one', 2, 1_500, acknowledged);
    await lose(profile);

    const found = await look('two');

    expect(acknowledged.size).toBeGreaterThan(0);
    expect(missingFrom(found, acknowledged)).toEqual([]);
    expect(found.restored?.found).toBe(0);
    expect(found.restored?.restored).toBe(found.health.rows);
  });
}

test('brings back all but the very last when its line in the journal was cut off, too', async () => {
  const acknowledged = new Set<string>();
  await round('one', 1, 1_500, acknowledged);
  const last = [...acknowledged].at(-1);
  await deleteDatabases(profile);
  const cut = await tearJournals(profile);

  const found = await look('two');

  expect(cut).toBe(1);
  expect(missingFrom(found, acknowledged).filter((id) => id !== last)).toEqual([]);
  expect(found.restored).toMatchObject({ found: 0, damagedSegments: 0 });
});
