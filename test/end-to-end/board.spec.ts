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

  const { sentence, head, rows } = await readChart(page, 'Status by subgroup');
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
  expect(sentence).toContain(`Of ${numbers['All actions']} actions in ${rows.length} subgroups`);
  expect(sentence).toContain(`${numbers['Complete']} are complete`);
});

test('says how far the plan is, by the dates first agreed and by those agreed since', async ({
  page,
}) => {
  await openSample(page);
  const { Complete: complete } = await readNumbers(keyNumbers(page));

  const { sentence, head, rows } = await readChart(page, 'Progress against plan');
  const column = (title: string) => rows.map((row) => row[head.indexOf(title)] ?? '');

  expect(column('Original plan').map(numberIn)).toEqual(ascending(column('Original plan')));
  expect(column('Complete')).toContain(`${complete} so far`);
  expect(sentence).toContain(`${complete} of`);
  expect(sentence).toContain('Slippage');
});

const CHARTS = [
  { title: 'Status by subgroup', key: 'ArrowDown' },
  { title: 'Progress against plan', key: 'ArrowRight' },
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

  await expect(table.locator('tbody').getByRole('row')).toHaveCount(count ?? -1);
  await table.getByRole('link', { name: /GCSE-2/ }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/toolkit on gangs/);
});

interface ReadChart {
  readonly sentence: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a chart says without its picture. */
async function readChart(page: Page, title: string): Promise<ReadChart> {
  const figure = page.getByRole('figure', { name: title, exact: true });
  await figure.getByText('Show the figures').click();
  const [head = [], ...rows] = await rowsOf(figure.getByRole('table'));
  const sentence = await figure.getByRole('paragraph').first().innerText();
  return { sentence, head, rows };
}

const sum = (numbers: readonly number[]) => numbers.reduce((whole, number) => whole + number, 0);

const ascending = (texts: readonly string[]) => texts.map(numberIn).toSorted((a, b) => a - b);
