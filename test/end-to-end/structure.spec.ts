import type { Page } from '@playwright/test';
import { axeProblems } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { goTo, openSample, rowsOf, setUpPartnership } from './pages.ts';

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const list = (page: Page, name: string) => page.getByRole('table', { name, exact: true });

/** Opens a record from the list that is on screen. */
async function openRecord(page: Page, name: string): Promise<void> {
  await page.getByRole('table').getByRole('link', { name }).first().click();
  await expect(title(page, name)).toBeVisible();
}

test('sets up a partnership from nothing in five steps, with a break in the middle', async ({
  page,
}) => {
  await page.goto('./');
  await press(page, 'Set up a partnership');
  await expect(page.getByText('Step 1 of 5')).toBeVisible();
  await page.getByLabel('Name', { exact: true }).fill('Safer Ashford Partnership');
  await page.getByLabel('Your name or role').fill('Partnership officer');
  await page.getByLabel('Your agency').fill('Ashford Borough Council');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Step 2 of 5')).toBeVisible();
  await press(page, 'Next');
  await page.getByLabel('Priority', { exact: true }).pressSequentially('Rural crime');
  await expect(page.getByLabel('Its letters')).toHaveValue('RC');
  await press(page, 'Add a priority');
  await page.keyboard.type('Violence');
  await expect(page.getByLabel('Its letters').nth(1)).toHaveValue('VI');

  await page.reload();
  await expect(page.getByText('Step 3 of 5')).toBeVisible();
  await expect(page.getByLabel('Priority', { exact: true }).nth(1)).toHaveValue('Violence');
  await goTo(page, '/board');
  await page.getByRole('link', { name: 'Set up a partnership' }).click();
  await expect(page.getByText('Step 3 of 5')).toBeVisible();

  await press(page, 'Next');
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ashford Borough Council');
  await press(page, 'Next');
  await expect(page.getByRole('region', { name: 'Priorities and subgroups' })).toContainText(
    'Violence, delivered by Violence, letters VI',
  );
  await press(page, 'Set up the partnership');

  await expect(title(page, 'Safer Ashford Partnership is set up')).toBeVisible();
  await page.getByRole('link', { name: 'Add an action to Rural crime' }).click();
  await expect(title(page, 'Add an action')).toBeVisible();
  await page.getByLabel('Title', { exact: true }).fill('Farm watch');
  await page.keyboard.press('Control+Enter');
  await expect(title(page, 'Farm watch')).toBeVisible();
});

test('goes to the sample from one’s own partnership, and back to it', async ({ page }) => {
  await page.goto('./');
  await setUpPartnership(page);

  await goTo(page, '/settings');
  await page.getByRole('link', { name: 'The samples', exact: true }).click();
  await press(page, 'Explore the sample partnership');
  await expect(title(page, 'Safer Maidstone Partnership')).toBeVisible();
  await press(page, 'Leave the sample');

  await expect(title(page, 'Safer Ashford Partnership')).toBeVisible();
});

test('adds a subgroup, renames it, takes it out of use and puts it back', async ({ page }) => {
  await openSample(page);
  await goTo(page, '/subgroups');
  await page.getByRole('link', { name: 'Add a subgroup' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Rural Crime');
  await expect(page.getByLabel('Letters')).toHaveValue('RC');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Rural Crime added')).toBeVisible();

  await openRecord(page, 'Rural Crime');
  await page.getByLabel('Name', { exact: true }).fill('Rural and Wildlife Crime');
  await expect(page.getByLabel('Letters')).toHaveValue('RC');
  await press(page, 'Save');
  await expect(list(page, 'Subgroups')).toContainText('Rural and Wildlife Crime');

  await openRecord(page, 'Rural and Wildlife Crime');
  await press(page, 'Take out of use…');
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: 'Take out of use', exact: true })
    .click();
  await expect(list(page, 'Not in use')).toContainText('Rural and Wildlife Crime');
  await goTo(page, '/subgroups');
  await expect(list(page, 'Subgroups at work')).not.toContainText('Wildlife');

  await goTo(page, '/partnership/subgroups');
  await press(page, 'Restore Rural and Wildlife Crime');
  await expect(list(page, 'Not in use')).toHaveCount(0);
  await expect(list(page, 'Subgroups')).toContainText('Rural and Wildlife Crime');
});

test('keeps a subgroup with live actions in use, and says which those are', async ({ page }) => {
  await openSample(page);
  await goTo(page, '/partnership/subgroups');
  await openRecord(page, 'Mental Health');

  await press(page, 'Take out of use…');

  const dialog = page.getByRole('dialog', { name: /cannot be taken out of use yet/ });
  await expect(dialog).toContainText('It has 8 actions still to be delivered');
  await expect(dialog.getByRole('link')).toHaveCount(8);
  await dialog.getByRole('link', { name: /^MH-2 / }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: /^Agree terms of reference/ }),
  ).toBeVisible();
});

test('names who has a name or letters already, all at once', async ({ page }) => {
  await openSample(page);
  await goTo(page, '/partnership/subgroups/new');
  await page.getByLabel('Name', { exact: true }).fill('mental-health');
  await page.getByLabel('Letters').fill('mh');

  await press(page, 'Save');

  await expect(page.getByRole('alert')).toContainText('Mental Health is called so already');
  await expect(page.getByRole('alert')).toContainText('Mental Health has these letters already');
});

test('moves a priority by keyboard, and every list follows', async ({ page }) => {
  await openSample(page);
  await goTo(page, '/partnership/priorities');
  const numbers = async () =>
    (await rowsOf(list(page, 'Priorities in 2017-18'))).slice(1).map((row) => row[1]);
  expect((await numbers())[4]).toBe('Mental Health');

  const up = page.getByRole('button', { name: 'Move Mental Health up' });
  for (const place of [4, 3, 2, 1]) {
    await up.press('Enter');
    await expect(page.getByText(`Mental Health is now number ${place} of 5`)).toBeVisible();
    await expect(up).toBeFocused();
  }

  expect((await numbers())[0]).toBe('Mental Health');
  await goTo(page, '/subgroups');
  const [, first = []] = await rowsOf(list(page, 'Subgroups at work'));
  expect(first[0]).toContain('Mental Health');
});

/** As wide as a screen of 1280 at 400%. */
const NARROWEST = { width: 320, height: 640 };

const SECTIONS = ['plan-years', 'priorities', 'subgroups', 'agencies', 'themes', 'meetings'];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`breaks no rule that axe knows, and fits the narrowest screen, in ${colorScheme}`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ colorScheme });
    await openSample(page);
    await goTo(page, '/partnership/agencies');
    await openRecord(page, 'Choices');
    await press(page, 'Take out of use…');
    await expect(page.getByRole('alertdialog')).toBeVisible();
    expect.soft(await axeProblems(page), 'a question').toEqual([]);
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: 'Take out of use', exact: true })
      .click();
    await expect(list(page, 'Not in use')).toBeVisible();
    const record = await page.evaluate(() => {
      const link = document.querySelector<HTMLAnchorElement>('[data-row-link]');
      return link?.hash.slice(1) ?? '';
    });
    const pages = SECTIONS.flatMap((section) => [
      `/partnership/${section}`,
      `/partnership/${section}/new`,
    ]);
    for (const width of [1440, NARROWEST.width]) {
      await page.setViewportSize({ width, height: 900 });
      for (const address of [...pages, record]) {
        await goTo(page, address);
        expect.soft(await axeProblems(page), `${address} at ${width}`).toEqual([]);
        const drawn = () => page.evaluate(() => document.documentElement.scrollWidth);
        await expect.soft.poll(drawn, { message: address }).toBeLessThanOrEqual(width);
      }
    }
  });
}

test('is set up by keyboard and on the narrowest screen, with no rule broken', async ({ page }) => {
  await page.setViewportSize(NARROWEST);
  await page.goto('./');
  await page.getByRole('button', { name: 'Set up a partnership' }).press('Enter');
  const steps = [
    ['The partnership and you', ['Safer Ashford Partnership', 'SAP', 'Ashford', 'Officer', '']],
    ['The plan year', []],
    ['Priorities and subgroups', ['Theft']],
    ['Agencies', []],
  ] as const;
  for (const [step, answers] of steps) {
    await expect(title(page, step)).toBeVisible();
    const fields = page.getByRole('textbox');
    for (const [at, answer] of answers.entries()) {
      await expect(fields.nth(at)).toBeVisible();
      if (at === 0) await fields.first().focus();
      await page.keyboard.type(answer);
      await page.keyboard.press('Tab');
    }
    expect.soft(await axeProblems(page), step).toEqual([]);
    const drawn = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(drawn, step).toBeLessThanOrEqual(NARROWEST.width);
    await page.getByRole('button', { name: 'Next' }).press('Enter');
  }
  await expect(title(page, 'Check and start')).toBeVisible();
  expect.soft(await axeProblems(page), 'the last step').toEqual([]);
  await page.getByRole('button', { name: 'Set up the partnership' }).press('Enter');
  await expect(title(page, 'Safer Ashford Partnership is set up')).toBeVisible();
  expect.soft(await axeProblems(page), 'what is next').toEqual([]);
});
