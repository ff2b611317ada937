import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { askNumbers, keyNumbers, numberIn, openSample, readNumbers, rowsOf } from './pages.ts';

test('counts every action once: the key numbers add up to the total', async ({ page }) => {
  await openSample(page);

  const { 'All actions': total, ...states } = await readNumbers(keyNumbers(page));

  expect(total).toBe(50);
  expect(sum(Object.values(states))).toBe(total);
});

test('opens the list of exactly those actions that a number counts', async ({ page }) => {
  await openSample(page);
  for (const list of [keyNumbers(page), askNumbers(page)]) {
    for (const [label, count] of Object.entries(await readNumbers(list))) {
      await list.getByRole('link', { name: label, exact: true }).click();

      const rows = page.getByRole('table').first().locator('tbody').getByRole('row');
      await expect(rows, label).toHaveCount(count);
      await page.goBack();
      await expect(list).toBeVisible();
    }
  }
});

test('says of the status of each subgroup what the key numbers say', async ({ page }) => {
  await openSample(page);
  const numbers = await readNumbers(keyNumbers(page));
  const asked = await readNumbers(askNumbers(page));

  const { words, head, rows } = await readChart(page, 'Status by subgroup');
  const column = (title: string) =>
    sum(rows.map((row) => numberIn(row[head.indexOf(title)] ?? '')));
  const statuses = head.slice(head.indexOf('Complete'), head.indexOf('Of these overdue'));

  expect(column('All actions')).toBe(numbers['All actions']);
  expect(sum(statuses.map(column))).toBe(numbers['All actions']);
  expect(column('Complete')).toBe(numbers['Complete']);
  expect(column('Not started')).toBe(numbers['Not started']);
  expect(column('Of these overdue')).toBe(asked['Overdue']);
  const inProgress = ['On track', 'At risk', 'Off track', 'No update'].map(column);
  expect(sum(inProgress)).toBe(numbers['In progress']);
  expect(words).toContain(`Of ${numbers['All actions']} actions in ${rows.length} subgroups`);
  expect(words).toContain(`${numbers['Complete']} are complete`);
});

test('says how far the plan is, by the dates first agreed and by those agreed since', async ({
  page,
}) => {
  await openSample(page);
  const { Complete: complete } = await readNumbers(keyNumbers(page));

  const { words, head, rows } = await readChart(page, 'Progress against plan');
  const column = (title: string) => rows.map((row) => row[head.indexOf(title)] ?? '');

  expect(column('Original plan').map(numberIn)).toEqual(ascending(column('Original plan')));
  expect(column('Complete')).toContain(`${complete} so far`);
  expect(words).toContain(`${complete} of`);
  expect(words).toContain('Slippage');
});

test('says of the running period what the key numbers say, and how far all had got on average', async ({
  page,
}) => {
  await openSample(page);
  const numbers = await readNumbers(keyNumbers(page));

  const status = await readChart(page, 'Status over time');
  const now = status.rows.at(-1) ?? [];
  expect(numberIn(now[status.head.indexOf('Complete')] ?? '')).toBe(numbers['Complete']);
  expect(numberIn(now[status.head.indexOf('All actions')] ?? '')).toBe(numbers['All actions']);

  const average = await readChart(page, 'Average done');
  expect(average.rows.map((row) => row.at(-1))).toEqual([
    expect.stringMatching(/^\d+ of 48$/),
    expect.stringMatching(/^\d+ of 48$/),
    expect.stringMatching(/^\d+ of 50$/),
    expect.stringMatching(/^\d+ of 50$/),
  ]);
});

test('says how each number moved since the board met, and names the actions behind it', async ({
  page,
}) => {
  await openSample(page);
  await expect(page.getByText(/^Movement since the board met on 11 October 2017/)).toBeVisible();
  for (const item of await keyNumbers(page).getByRole('listitem').all()) {
    const text = await item.innerText();
    const now = numberIn(/^\d+$/m.exec(text)?.[0] ?? '');
    const [, by = '0', way = 'more', then = String(now)] =
      /(\d+) (more|fewer), was (\d+)/.exec(text) ?? [];
    expect(numberIn(then) + numberIn(by) * (way === 'more' ? 1 : -1), text).toBe(now);
  }

  const since = page.getByRole('region', { name: 'Since the last meeting' });
  for (const list of await since.locator('details').all()) {
    const count = numberIn((await list.locator('summary').innerText()).split('\n')[0] ?? '');
    await list.locator('summary').click();
    await expect(list.getByRole('listitem')).toHaveCount(count);
  }
  await since.getByRole('link', { name: /^MH-7/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/custody suites/);
});

test('opens the list of exactly those actions that give each reason', async ({ page }) => {
  await openSample(page);
  const reasons = page.getByRole('list', { name: 'Reasons' });
  const texts = await reasons.getByRole('link').allInnerTexts();
  for (const text of texts) {
    await reasons.getByRole('link', { name: text, exact: true }).click();

    const rows = page.getByRole('table').first().locator('tbody').getByRole('row');
    await expect(rows, text).toHaveCount(numberIn(text.split(' ')[0] ?? ''));
    await page.goBack();
    await expect(reasons).toBeVisible();
  }
});

test('shows every action over the last four periods, narrows to what changed, and a link shows the same', async ({
  page,
}) => {
  await openSample(page);
  const link = page.getByRole('link', { name: /^Each action over the last 4 periods/ });
  const changed = numberIn(/: (\d+) of/.exec(await link.innerText())?.[1] ?? '');
  await link.click();
  const rows = page.locator('tbody').getByRole('row');
  await expect(rows).toHaveCount(50);
  await expect(page.getByRole('row', { name: /^SM-7/ })).toContainText('No update');

  await page.getByLabel('Only those that changed in status or due date').check();
  await expect(rows).toHaveCount(changed);
  await page.getByLabel('Subgroup', { exact: true }).selectOption('Mental Health');
  await page.reload();

  await expect(page.getByText(/^\d+ of 50 actions shown$/)).toBeVisible();
  await page.getByRole('link', { name: /^MH-1/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/scoping/i);
});

const CHARTS = [
  { title: 'Status by subgroup', key: 'ArrowDown' },
  { title: 'Progress against plan', key: 'ArrowRight' },
  { title: 'Status over time', key: 'ArrowRight' },
  { title: 'Average done', key: 'ArrowRight' },
];

for (const { title, key } of CHARTS) {
  test(`reads ${title} out to the arrow keys`, async ({ page }) => {
    await openSample(page);
    const chart = page.getByRole('application', { name: new RegExp(`^${title}`) });
    const said = page.getByRole('figure', { name: title }).getByRole('status');

    await chart.focus();
    await page.keyboard.press(key);
    await expect(said).not.toBeEmpty();
    const first = await said.innerText();
    await page.keyboard.press(key);

    await expect(said).not.toHaveText(first);
    await expect(said).not.toBeEmpty();
  });
}

test('leads from each thing that needs attention to its action', async ({ page }) => {
  await openSample(page);
  const { 'Needs attention': count } = await readNumbers(askNumbers(page));
  const table = page.getByRole('table', { name: 'Actions that need attention' });

  await page.getByRole('button', { name: `Show ${count} that need attention` }).click();
  await expect(table.locator('tbody').getByRole('row')).toHaveCount(count ?? -1);
  await table.getByRole('link', { name: /GCSE-2/ }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/toolkit on gangs/);
});

interface ReadChart {
  readonly words: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a chart says without its picture. */
async function readChart(page: Page, title: string): Promise<ReadChart> {
  const figure = page.getByRole('figure', { name: title, exact: true });
  await figure.getByText('Show the figures').click();
  const [head = [], ...rows] = await rowsOf(figure.getByRole('table'));
  const words = (await figure.getByRole('paragraph').allInnerTexts()).join(' ');
  return { words, head, rows };
}

const sum = (numbers: readonly number[]) => numbers.reduce((whole, number) => whole + number, 0);

const ascending = (texts: readonly string[]) => texts.map(numberIn).toSorted((a, b) => a - b);
