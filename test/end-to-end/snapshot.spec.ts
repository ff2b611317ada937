import { BAD_FILES } from './badFiles.ts';
import { expect, test } from './fixtures.ts';
import {
  askNumbers,
  bar,
  chooseFile,
  goTo,
  keyNumbers,
  openSample,
  readNumbers,
  recordProgress,
  saveSnapshotFile,
  takeSnapshot,
} from './pages.ts';

test('freezes the board: what is recorded afterwards does not move it', async ({ page }) => {
  await openSample(page);
  const before = await readNumbers(keyNumbers(page));
  const at = await takeSnapshot(page);

  await goTo(page, '/board');
  await recordProgress(page, 'OCG-2', { status: 'Complete', evidence: 'The signed protocol.' });
  await goTo(page, '/board');
  await expect(keyNumbers(page)).toContainText(`${(before['Complete'] ?? 0) + 1}`);
  expect((await readNumbers(keyNumbers(page)))['Complete']).toBe((before['Complete'] ?? 0) + 1);

  await goTo(page, `/board?at=${at}`);
  await expect(bar(page, 'Snapshot')).toContainText('Its content matches its hash');
  expect(await readNumbers(keyNumbers(page))).toEqual(before);
});

test('shows a snapshot to be read only, with its charts drawn from it', async ({ page }) => {
  await openSample(page);
  const sentences = page.getByRole('figure').getByRole('paragraph');
  // Two charts, delivery and outcome, and two of the story, each of these with how it counts.
  await expect(sentences).toHaveCount(7);
  const live = await sentences.allInnerTexts();
  const at = await takeSnapshot(page);

  await expect(bar(page, 'Snapshot')).toContainText('Snapshot 1: Board, 12 January 2018');
  await expect(sentences).toHaveText(live);

  await page.getByRole('link', { name: /^OCG-7/ }).click();
  await expect(page).toHaveURL(new RegExp(`/actions/.*at=${at}`));
  await expect(bar(page, 'Snapshot')).toBeVisible();
  for (const way of [/Record progress/, /Edit/, /Take a snapshot/, /Add an action/, /Correct/]) {
    await expect(page.getByRole('link', { name: way })).toHaveCount(0);
    await expect(page.getByRole('button', { name: way })).toHaveCount(0);
  }

  await page.goto(`${page.url().split('?')[0]}/record?at=${at}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: /Save/ })).toHaveCount(0);
});

test('lists what was frozen, and leads back to what is live', async ({ page }) => {
  await openSample(page);
  await takeSnapshot(page);

  await bar(page, 'Snapshot').getByRole('button', { name: 'Close the snapshot' }).click();

  const row = page.getByRole('table', { name: 'Taken here' }).getByRole('row').nth(1);
  await expect(row).toContainText('Board, 12 January 2018');
  await expect(row).toContainText('OFFICIAL');
  await expect(bar(page, 'Snapshot')).toHaveCount(0);
});

test('opens on another device as the same snapshot, by the file', async ({
  page,
  browser,
}, info) => {
  await openSample(page);
  const asked = await readNumbers(askNumbers(page));
  await takeSnapshot(page);
  const file = await saveSnapshotFile(page, info.outputPath('sent.csp.ndjson'));
  const hash = await page.getByRole('cell', { name: /^[0-9a-f]{8}$/ }).innerText();

  const { baseURL = '' } = info.project.use;
  const elsewhere = await browser.newContext({ baseURL });
  const other = await elsewhere.newPage();
  await other.goto('./');
  await chooseFile(other, 'Open a file I was sent', file);

  await expect(bar(other, 'Snapshot')).toContainText(`Its content matches its hash ${hash}`);
  await expect(bar(other, 'Snapshot')).toContainText('Illustrative sample');
  expect(await readNumbers(askNumbers(other))).toEqual(asked);
  await other.reload();
  await expect(bar(other, 'Snapshot')).toContainText(hash);
  await elsewhere.close();
});

test('refuses each kind of broken file with its reason, and loses nothing', async ({
  page,
}, info) => {
  await openSample(page);
  await takeSnapshot(page);
  const sound = await saveSnapshotFile(page, info.outputPath('sound.csp.ndjson'));

  for (const [place, { what, make, title }] of BAD_FILES.entries()) {
    const path = info.outputPath(`broken-${place}.csp.ndjson`);
    await make(sound, path);
    await chooseFile(page, 'Open a snapshot file', path);

    const told = page.getByRole('alert').filter({ hasText: `broken-${place}` });
    await expect(told, `a file that ${what}`).toContainText(title);
    await expect(told, `a file that ${what}`).toContainText('was not opened');
  }

  await expect(page.getByRole('table', { name: 'Opened from files' })).toHaveCount(0);
  await expect(page.getByRole('table', { name: 'Taken here' })).toContainText('Board, 12 January');
  await chooseFile(page, 'Open a snapshot file', sound);
  await expect(bar(page, 'Snapshot')).toContainText('Its content matches its hash');
});
