import { expect, test } from './fixtures.ts';
import {
  chooseStatus,
  goTo,
  keyNumbers,
  openForm,
  openSample,
  readNumbers,
  updates,
} from './pages.ts';

test('finds the plan of a subgroup, narrows and sorts it, and sends a link to just that', async ({
  page,
  context,
}) => {
  await openSample(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Subgroups' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Substance Misuse' }).first().click();
  const refs = (of: typeof page) => of.locator('tbody td[data-title="Ref"]');
  await expect(refs(page)).toHaveCount(12);

  await page.getByLabel('Status', { exact: true }).selectOption({ label: 'On track (4)' });
  await expect(refs(page)).toHaveText(['SM-2', 'SM-8', 'SM-10', 'SM-12']);
  await page.getByRole('button', { name: 'Progress' }).click();
  const sorted = ['SM-8', 'SM-12', 'SM-10', 'SM-2'];
  await expect(refs(page)).toHaveText(sorted);

  await page.reload();
  await expect(refs(page)).toHaveText(sorted);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(refs(other)).toHaveText(sorted);
  await expect(other.getByRole('columnheader', { name: 'Progress' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
});

test('finds actions by words, and says when none has them', async ({ page }) => {
  await openSample(page);
  await goTo(page, '/actions');
  const find = page.getByRole('searchbox');

  await find.fill('knives');
  await expect(page.getByRole('status').filter({ hasText: 'shown' })).toHaveText(
    '1 of 50 actions shown',
  );
  await find.fill('knives in the moon');
  await expect(page.getByText('No actions match')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.getByText('50 actions shown')).toBeVisible();
});

test('does not take red without a corrective action, and leads to the field', async ({ page }) => {
  await openSample(page);
  await openForm(page, 'OCG-2');
  await chooseStatus(page, 'Off track');
  await page.getByLabel('How much is done (%)').fill('101');
  await page.getByLabel('What has changed?').fill('The referral route is stuck.');

  await page.getByRole('button', { name: 'Save progress' }).click();

  const summary = page.getByRole('alert').filter({ hasText: 'There are 2 problems' });
  await expect(summary.getByRole('button')).toHaveText([
    'Enter how much is done as a whole number from 0 to 100',
    'Say what will be done to bring this action back on track',
  ]);
  const corrective = page.getByRole('textbox', { name: 'Corrective action' });
  await expect(corrective).toHaveAccessibleDescription(/Say what will be done/);
  await summary.getByRole('button', { name: /^Say what will be done/ }).click();
  await expect(corrective).toBeFocused();
  await expect(page.getByLabel('What has changed?')).toHaveValue('The referral route is stuck.');
});

test('records red with Ctrl+Enter: on top of the log, and in the board’s figures', async ({
  page,
}) => {
  await openSample(page);
  await goTo(page, '/actions?find=OCG-2');
  await page
    .getByRole('row')
    .getByRole('link', { name: /referral route/ })
    .click();
  await expect(updates(page)).toHaveCount(4);
  const before = await updates(page).allInnerTexts();

  await openForm(page, 'OCG-2');
  await chooseStatus(page, 'Off track');
  await page.getByLabel('How much is done (%)').fill('60');
  await page.getByRole('textbox', { name: 'Corrective action' }).fill('Take it to the board.');
  await page.getByLabel('By whom').fill('Chief Inspector');
  await page.getByRole('textbox', { name: 'By when' }).fill('2/2/2018');
  await page.keyboard.press('Control+Enter');

  await expect(updates(page)).toHaveCount(5);
  const [latest = '', ...earlier] = await updates(page).allInnerTexts();
  expect(earlier).toEqual(before);
  expect(latest).toContain('Off track');
  expect(latest).toContain('60% done');
  expect(latest).toContain('Take it to the board.');
  expect(latest).toContain('Chief Inspector, by 2 February 2018');
});

test('moves the board’s figures by exactly what was recorded', async ({ page }) => {
  await openSample(page);
  const before = await readNumbers(keyNumbers(page));

  await openForm(page, 'OCG-2');
  await chooseStatus(page, 'Complete');
  await page.getByLabel('Evidence').fill('The protocol, signed by all agencies.');
  await page.keyboard.press('Control+Enter');
  await expect(updates(page)).toHaveCount(5);
  await goTo(page, '/board');

  expect(await readNumbers(keyNumbers(page))).toEqual({
    ...before,
    Complete: (before['Complete'] ?? 0) + 1,
    'In progress': (before['In progress'] ?? 0) - 1,
  });
});
