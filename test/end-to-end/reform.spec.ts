import type { Page } from '@playwright/test';
import { axeProblems } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { goTo, keyNumbers, openSample, readNumbers } from './pages.ts';

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

const next = (page: Page) => page.getByRole('button', { name: 'Next' }).click();

/** Finds something by the search, and opens what comes first. */
async function findAndOpen(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.getByRole('dialog').getByRole('combobox').fill(words);
  await expect(page.getByRole('option').first()).toContainText('formerly');
  await page.keyboard.press('Enter');
}

test('splits a subgroup: each action goes with its whole history, and no count changes', async ({
  page,
}) => {
  await openSample(page);
  const before = await readNumbers(keyNumbers(page));
  await goTo(page, '/partnership/subgroups');
  await page.getByRole('link', { name: 'Split, merge, rename or close a subgroup' }).click();
  await page.getByText('One subgroup into several').click();
  await page.getByLabel('Which subgroup?').selectOption({ label: 'Substance Misuse' });
  await next(page);
  await expect(page.getByRole('alert')).toContainText('Say why');
  await page
    .getByLabel('Why', { exact: true })
    .fill('Drugs and alcohol are led by different people');
  await next(page);
  await page.getByLabel('Its name').first().fill('Drugs');
  await page.getByLabel('Its letters').first().fill('DR');
  await page.getByLabel('Its name').last().fill('Alcohol');
  await page.getByLabel('Its letters').last().fill('AL');
  await next(page);
  await page.getByLabel(/^All actions of/).selectOption({ label: 'Drugs' });
  await page.getByLabel('SM-4 goes to').selectOption({ label: 'Alcohol' });

  await next(page);
  await expect(page.getByRole('heading', { name: '12 actions move' })).toBeVisible();

  await page.reload();
  await expect(page.getByRole('row', { name: 'SM-4 AL-1' })).toBeVisible();
  await page.getByRole('button', { name: 'Save the change' }).click();

  await expect(page.getByText('Substance Misuse re-formed into Drugs and Alcohol')).toBeVisible();
  await goTo(page, '/board');
  expect(await readNumbers(keyNumbers(page))).toEqual(before);
  await findAndOpen(page, 'SM-4');
  await expect(page.getByText(/^Was SM-4 in Substance Misuse until/)).toBeVisible();
  await expect(page.getByText('29 September 2017').first()).toBeVisible();
  await goTo(page, '/board?at=true-on-2018-01-11');
  await expect(page.getByRole('link', { name: 'Substance Misuse' }).first()).toBeVisible();
  await goTo(page, '/board');
  await page.keyboard.press('Control+Z');
  await expect(page.getByText(/^Undone/)).toBeVisible();
  expect(await readNumbers(keyNumbers(page))).toEqual(before);
});

test('rolls a plan forward by choice, and draws what became of the priorities', async ({
  page,
}) => {
  await openSample(page);
  await goTo(page, '/partnership/plan-years');
  await page.getByRole('link', { name: 'Roll a plan forward into the next year' }).click();
  await next(page);
  await next(page);
  await expect(page.getByRole('alert')).toContainText('Choose what becomes of OCG-2');
  for (const all of await page.getByLabel(/^All \d+ of/).all()) {
    await all.selectOption({ label: 'Carry forward' });
  }
  await page
    .getByRole('textbox', { name: 'Due date of what is carried forward' })
    .fill('29/03/2019');
  await page.getByLabel('What becomes of OCG-3').selectOption({ label: 'Close: not delivered' });
  await page.getByLabel('Why OCG-3 is not delivered').fill('No joint team this year');
  await page.getByLabel('Agreed by').fill('Board');
  await next(page);
  await page.getByRole('button', { name: 'Roll it forward' }).click();

  await expect(title(page, '2017-18 was rolled forward')).toBeVisible();
  await page.getByRole('link', { name: 'Agree one referral route' }).click();
  await page.getByRole('link', { name: /^OCG-10 / }).click();
  await expect(title(page, 'Agree one referral route for suspected modern slavery')).toBeVisible();
  await expect(page.getByText('Came into the plan on')).toBeVisible();
  await expect(page.getByRole('link', { name: /^OCG-2 / })).toBeVisible();

  await goTo(page, '/partnership/priorities');
  await page.getByRole('link', { name: 'Mental Health' }).first().click();
  await page.getByLabel('Title in 2018-19').fill('Mental Health and Wellbeing');
  await page.getByRole('button', { name: 'Add whose priority it is' }).click();
  await page.getByLabel('Whose, or of which plan').fill('Police and Crime Plan');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('alert').getByRole('button', { name: 'Say where that can be read' }).click();
  await page.keyboard.type('Plan 2017-21');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('link', { name: 'How the priorities came about, year by year' }).click();
  await expect(
    page.getByText('2018-19 has 5 priorities: 4 as in an earlier plan and 1 renamed.'),
  ).toBeVisible();
  await expect(page.getByRole('group', { name: /picture$/ }).getByText('renamed')).toBeVisible();
});

const PAGES = [
  ...['/partnership/lineage', '/partnership/re-form', '/partnership/roll-forward'],
  ...['/partnership/priorities/01890000-0003-7000-8000-000000000002'],
  ...['/actions/01890000-0007-7000-8000-060100000000'],
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no fault that axe finds, and no sideways scrolling at 320 px, ${colorScheme}`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await openSample(page);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of PAGES) {
      await goTo(page, address);
      expect(await axeProblems(page), address).toEqual([]);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider, address).toBeLessThanOrEqual(0);
    }
    await goTo(page, '/partnership/roll-forward');
    await next(page);
    await page
      .getByLabel(/^All \d+ of/)
      .first()
      .selectOption({ label: 'Close: not delivered' });
    expect(await axeProblems(page)).toEqual([]);
  });
}
