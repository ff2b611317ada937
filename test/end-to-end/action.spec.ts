import type { Page } from '@playwright/test';
import { axeProblems } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { goTo, openSample } from './pages.ts';

const title = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name, exact: true });

/** Opens an action from the list of them all. @returns its address */
async function openAction(page: Page, ref: string): Promise<string> {
  await goTo(page, `/actions?find=${ref}`);
  await page.locator('tbody').getByRole('link').first().click();
  await expect(page.getByRole('link', { name: 'History', exact: true })).toBeVisible();
  return new URL(page.url()).hash.slice(1).split('?')[0] ?? '';
}

/** A link of the page’s own, not of the navigation. */
const follow = (page: Page, name: string) =>
  page.getByRole('main').getByRole('link', { name, exact: true }).click();

test('an action gets its milestones and is changed, and its history brings a value back', async ({
  page,
}) => {
  await openSample(page);
  await goTo(page, '/subgroups');
  await page.getByRole('main').getByRole('link', { name: 'Mental Health' }).first().click();
  await follow(page, 'Add an action');
  await page.getByLabel('Title', { exact: true }).fill('Train front-line staff');
  await page.getByLabel(/^What will be done/).fill('Half a day, in two groups.');
  await page.getByRole('textbox', { name: /^Start/ }).fill('15/1/2018');
  await page.getByRole('textbox', { name: /^Due date/ }).fill('30/4/2018');
  await page.getByLabel(/^Funding/).fill('From the training budget');
  await page.getByLabel(/^Risks/).fill('No room');
  await page.keyboard.press('Control+Enter');
  await expect(title(page, 'Train front-line staff')).toBeVisible();
  await expect(page.getByText('From the training budget')).toBeVisible();

  await follow(page, 'Add milestones');
  await page.getByLabel('What will be reached').fill('First group trained');
  await page.getByRole('textbox', { name: /^Due/ }).fill('28/2/2018');
  await page.getByRole('button', { name: 'Add a milestone' }).click();
  await page.keyboard.type('Second group trained');
  await page.keyboard.press('Control+Enter');
  await expect(title(page, 'Train front-line staff')).toBeVisible();
  await expect(page.getByText('Second group trained')).toBeVisible();

  await follow(page, 'Edit details');
  await page.getByLabel(/^What will be done/).fill('A whole day.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('A whole day.')).toBeVisible();

  await follow(page, 'History');
  await page.getByLabel('Show').selectOption('Details of the action');
  const change = page.getByRole('listitem').filter({ hasText: 'Before: Half a day' }).last();
  await change.getByRole('button', { name: 'Bring back: What will be done' }).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /^Bring/ })
    .click();
  await expect(page.getByText('After: Half a day, in two groups.')).toBeVisible();
});

test('a due date that a chair asked to move is agreed to, and keeps its first day in sight', async ({
  page,
}) => {
  await openSample(page);
  await goTo(page, '/asked-to-move');
  await page.getByRole('link', { name: 'Agree to move OCG-3', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'New due date' })).toHaveValue('29/06/2018');
  await expect(page.getByLabel('Why it is moved')).toHaveValue(/interpreters have to be booked/);
  await page.getByRole('button', { name: 'Save the decision' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter who decided');
  await page.getByRole('combobox', { name: 'Decided by' }).fill('Board');
  await page.keyboard.press('Control+Enter');

  await expect(title(page, 'Asked to move')).toBeVisible();
  await expect(page.getByRole('table', { name: 'To be decided' })).toHaveCount(0);
  const address = await openAction(page, 'OCG-3');
  const due = page.getByRole('region', { name: 'Where it stands' });
  await expect(due).toContainText('Originally 30 March 2018, now 29 June 2018');
  await expect(page.getByText('Agreed by Board, 12 January 2018')).toBeVisible();
  await goTo(page, `${address}/history`);
  await expect(page.getByRole('heading', { name: /^Moved the due date of OCG-3/ })).toBeVisible();
});

test('an action entered by mistake is taken out of the plan, and is put back', async ({ page }) => {
  await openSample(page);
  const address = await openAction(page, 'MH-7');
  await page.getByRole('button', { name: 'Take out of the plan…' }).click();
  const question = page.getByRole('alertdialog');
  await question.getByRole('textbox', { name: 'Why' }).fill('Entered twice: see MH-3');
  await question.getByRole('button', { name: 'Take out of the plan', exact: true }).click();
  await expect(question).toHaveCount(0);
  await expect(page.getByText('Entered twice: see MH-3')).toBeVisible();
  await goTo(page, '/actions?find=MH-7');
  await expect(page.locator('tbody').getByRole('link')).toHaveCount(0);

  await goTo(page, address);
  await page.getByRole('button', { name: /^Put back/ }).click();
  await expect(page.getByText('Entered twice: see MH-3')).toHaveCount(0);
  await goTo(page, '/actions?find=MH-7');
  await expect(page.locator('tbody').getByRole('link')).not.toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the pages of an action break no rule that axe knows, and fit 320 px, in ${colorScheme}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme });
    await openSample(page);
    const address = await openAction(page, 'SM-4');
    const pages = ['', '/edit', '/milestones', '/due-date', '/history'].map((of) => address + of);
    await page.setViewportSize({ width: 320, height: 900 });
    for (const one of [...pages, '/asked-to-move']) {
      await goTo(page, one);
      expect.soft(await axeProblems(page), one).toEqual([]);
      const drawn = () => page.evaluate(() => document.documentElement.scrollWidth);
      await expect.soft.poll(drawn, { message: one }).toBeLessThanOrEqual(320);
    }
  });
}
