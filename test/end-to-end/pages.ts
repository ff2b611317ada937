import { expect, type Locator, type Page } from '@playwright/test';

/** The sample as it opens: nothing typed yet, on its board. */
export async function openSample(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Explore the sample partnership' }).click();
  await expect(keyNumbers(page)).toBeVisible();
}

/** The fictional sample, on its board. */
export async function openFictionalSample(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: /^Or explore a fictional borough/ }).click();
  await expect(keyNumbers(page)).toBeVisible();
}

/** Another page by its address, in the tab that is open: no reload. */
export async function goTo(page: Page, address: string): Promise<void> {
  // The page that is left stays in sight until the next one is there; one of the same path stays for good.
  const isSame = pathOf(new URL(page.url()).hash) === pathOf(`#${address}`);
  await page.locator('h1').evaluateAll((headings, isLeft) => {
    for (const heading of headings) heading.toggleAttribute('data-left', isLeft);
  }, !isSame);
  await page.goto(`./#${address}`);
  await expect(page.locator('h1:not([data-left])')).toBeVisible();
  await settled(page);
}

const pathOf = (hash: string) => hash.split('?')[0];

/** The page has its heading, and nothing on it is still loading. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/^(Opening|Loading)/)).toHaveCount(0);
}

export const bar = (page: Page, name: string): Locator =>
  page.getByRole('complementary', { name, exact: true });

/** They add up to the total, which comes first. */
export const keyNumbers = (page: Page): Locator =>
  page.getByRole('list', { name: 'Where the actions stand' });

export const askNumbers = (page: Page): Locator =>
  page.getByRole('list', { name: 'What to ask about' });

/** Each number of a list by what it counts. */
export async function readNumbers(list: Locator): Promise<Readonly<Record<string, number>>> {
  await expect(list).toBeVisible();
  const items = await list.getByRole('listitem').all();
  const read = items.map(async (item) => {
    const [label = '', figure = ''] = (await item.innerText()).split('\n').filter(Boolean);
    return [label, numberIn(figure)] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

export const numberIn = (text: string): number => Number(text.replaceAll(/[^\d]/g, ''));

/** The rows of a table, heading included, as they are read. */
export async function rowsOf(table: Locator): Promise<readonly (readonly string[])[]> {
  const rows = await table.getByRole('row').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
}

/** A partnership of one's own with one subgroup, from the first visit on. */
export async function setUpPartnership(page: Page): Promise<void> {
  const next = () => page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Set up a partnership' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Safer Ashford Partnership');
  await page.getByLabel('Your name or role').fill('Partnership officer');
  await next();
  await expect(page.getByRole('heading', { level: 1, name: 'The plan year' })).toBeVisible();
  await next();
  await page.getByLabel('Priority', { exact: true }).fill('Rural crime');
  await expect(page.getByLabel('Its letters')).toHaveValue('RC');
  await next();
  await expect(page.getByRole('heading', { level: 1, name: 'Agencies' })).toBeVisible();
  await next();
  await page.getByRole('button', { name: 'Set up the partnership' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /is set up$/ })).toBeVisible();
}

/** Takes a snapshot of what is open, and looks at its board. @returns how addresses name it */
export async function takeSnapshot(page: Page, edition = 'Full'): Promise<string> {
  await goTo(page, '/snapshots/new');
  await page.getByRole('radio', { name: edition }).check({ force: true });
  await page.getByRole('button', { name: 'Freeze' }).click();
  await expect(bar(page, 'Snapshot')).toBeVisible();
  const at = new URLSearchParams(page.url().split('?')[1]).get('at');
  if (!at) throw new Error(`The address names no snapshot: ${page.url()}`);
  return at;
}

/** Saves a snapshot as a file. @returns where the file is */
export async function saveSnapshotFile(page: Page, path: string, number = 1): Promise<string> {
  await goTo(page, '/snapshots');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: `Save snapshot ${number} as a file` }).click();
  await (await downloading).saveAs(path);
  return path;
}

/** Chooses a file as a person does: by the button, from the disk. */
export async function chooseFile(page: Page, button: string, path: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await choosing).setFiles(path);
}

export interface Recording {
  /** The word on the screen. */
  readonly status: string;
  readonly percent?: string;
  readonly whatChanged?: string;
  readonly evidence?: string;
}

/** Opens the form for an action from the list, with who one is already filled in. */
export async function openForm(page: Page, ref: string): Promise<void> {
  await goTo(page, `/actions?find=${ref}`);
  await page.getByRole('link', { name: `Record progress on ${ref}`, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Record progress' })).toBeVisible();
  const name = page.getByLabel('Your name or role');
  if (await name.isVisible()) await name.fill('Chair');
}

export async function chooseStatus(page: Page, status: string): Promise<void> {
  const choice = page.getByRole('radiogroup', { name: 'Status' });
  await choice.getByText(status, { exact: true }).click();
}

/** Records progress on an action, and waits until it stands in its log. */
export async function recordProgress(page: Page, ref: string, said: Recording): Promise<void> {
  await openForm(page, ref);
  await chooseStatus(page, said.status);
  if (said.percent) await page.getByLabel('How much is done (%)').fill(said.percent);
  if (said.whatChanged) await page.getByLabel('What has changed?').fill(said.whatChanged);
  if (said.evidence) await page.getByLabel('Evidence').fill(said.evidence);
  await page.getByRole('button', { name: 'Save progress' }).click();
  await expect(page.getByRole('heading', { name: 'Updates' })).toBeVisible();
}

/** What was said of the action on screen, the latest first. */
export const updates = (page: Page): Locator =>
  page
    .locator('section', { has: page.getByRole('heading', { name: 'Updates' }) })
    .locator('ol > li');
