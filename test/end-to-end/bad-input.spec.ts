import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { chooseStatus, goTo, openForm, openSample, settled, updates } from './pages.ts';

/** What is typed, and how the refusal beside the field goes. */
interface Refused {
  readonly label: string;
  readonly typed: string;
  readonly says: RegExp;
}

const PERCENT = 'How much is done (%)';
const DAY = 'True on';

const REFUSED: readonly Refused[] = [
  { label: PERCENT, typed: '101', says: /whole number from 0 to 100/ },
  { label: PERCENT, typed: '', says: /Enter how much is done/ },
  { label: PERCENT, typed: '-5', says: /whole number from 0 to 100/ },
  { label: PERCENT, typed: 'half', says: /whole number from 0 to 100/ },
  { label: DAY, typed: '31/02/2018', says: /calendar|no such day|not a day/i },
  { label: DAY, typed: '01/02/17', says: /year/ },
  { label: DAY, typed: '2017-13-01', says: /calendar|no such day|not a day/i },
  { label: DAY, typed: 'yesterday', says: /12\/01\/2018/ },
  { label: DAY, typed: '13/01/2018', says: /today or earlier/ },
  { label: DAY, typed: '31/03/2017', says: /before the action’s start/ },
  { label: 'What has changed?', typed: 'x'.repeat(200_000), says: /50,000 characters or fewer/ },
];

test('refuses what cannot be, each with its reason beside the field, and keeps what was typed', async ({
  page,
}) => {
  await openSample(page);
  await openForm(page, 'OCG-3');
  await chooseStatus(page, 'On track');
  const sound = { [PERCENT]: '40', [DAY]: '12/01/2018', 'What has changed?': 'Two visits.' };
  const save = page.getByRole('button', { name: 'Save progress' });

  for (const { label, typed, says } of REFUSED) {
    for (const [name, answer] of Object.entries(sound)) await fill(page, name, answer);
    const field = page.getByRole('textbox', { name: label });
    await field.fill(typed);
    await save.click();

    const what = `${label}: ${typed.slice(0, 20)}`;
    await expect(field, what).toHaveAccessibleDescription(says);
    await expect(field, what).toHaveAttribute('aria-invalid', 'true');
    expect(await field.inputValue(), what).toBe(typed);
    await expect(page.getByText('There is a problem'), what).toBeVisible();
  }

  for (const [name, answer] of Object.entries(sound)) await fill(page, name, answer);
  await save.click();
  await expect(updates(page)).toHaveCount(4);
});

test('takes a percentage as people write it', async ({ page }) => {
  await openSample(page);
  for (const [typed, read] of [
    ['50%', '50% done'],
    ['６５', '65% done'],
  ] as const) {
    await record(page, { percent: typed });

    await expect(updates(page).first()).toContainText(read);
  }
});

/** What is typed, and what is kept of it. */
const KEPT: readonly (readonly [typed: string, kept: string])[] = [
  ['<img src=x onerror="window.wasRun = true">', '<img src=x onerror="window.wasRun = true">'],
  ['{"__proto__":{"wasRun":true}} __proto__', '{"__proto__":{"wasRun":true}} __proto__'],
  ['كتب المنسق 3 زيارات', 'كتب المنسق 3 زيارات'],
  ['Cafe\u0301 and 👩🏽‍🚒 at the fête', 'Café and 👩🏽‍🚒 at the fête'],
  ['Pasted\u0000 from\u0007 a PDF', 'Pasted from a PDF'],
];

test('keeps whatever people write as text, and runs none of it', async ({ page }) => {
  await openSample(page);
  for (const [typed, kept] of KEPT) {
    await record(page, { whatChanged: typed });

    await expect(updates(page).first().getByText(kept, { exact: true })).toBeVisible();
  }
  await goTo(page, '/board');
  await page.reload();
  await settled(page);
  await goTo(page, '/actions?find=OCG-3');
  await page.locator('tbody').getByRole('link').first().click();

  await expect(updates(page)).toHaveCount(3 + KEPT.length);
  for (const [, kept] of KEPT) {
    await expect(updates(page).getByText(kept, { exact: true })).toBeVisible();
  }
  expect(await page.evaluate(() => 'wasRun' in window || 'wasRun' in {})).toBe(false);
});

test('takes no name of a partnership that is nothing to be seen', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Set up a partnership' }).click();
  const name: Locator = page.getByLabel('Name', { exact: true });
  await name.fill('\u200b \u202e');

  await page.getByRole('button', { name: 'Next' }).click();

  await expect(name).toHaveAccessibleDescription(/Enter the partnership’s name/);
  await expect(page.getByRole('alert').getByRole('button').first()).toBeVisible();

  await goTo(page, '/set-up/plan-year');
  await fill(page, 'Last day', '01/01/2020');
  await page.getByRole('button', { name: 'Next' }).click();

  await expect(page.getByRole('textbox', { name: 'Last day' })).toHaveAccessibleDescription(
    /comes after the first/,
  );
});

const fill = (page: Page, name: string, answer: string) =>
  page.getByRole('textbox', { name }).fill(answer);

interface Said {
  readonly percent?: string;
  readonly whatChanged?: string;
}

async function record(page: Page, { percent = '25', whatChanged = 'A visit.' }: Said) {
  await openForm(page, 'OCG-3');
  await chooseStatus(page, 'On track');
  await page.getByLabel(PERCENT).fill(percent);
  await page.getByLabel('What has changed?').fill(whatChanged);
  await page.getByRole('button', { name: 'Save progress' }).click();
  await expect(page.getByRole('heading', { name: 'Updates' })).toBeVisible();
}
