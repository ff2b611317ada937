import { axeProblems } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { goTo, openSample } from './pages.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const VALUES = [52, 48, 50, 49, 53, 47, 51, 50, 49, 52, 48, 31];
const PASTED = VALUES.map((value, month) => `${MONTHS[month]} 2017\t${value}`).join('\n');

test('an indicator is added, its figures pasted and judged, and its limits begin anew', async ({
  page,
}) => {
  await openSample(page);
  await goTo(page, '/indicators/new');
  await page.getByLabel('Name', { exact: true }).fill('Invented for a test');
  await page.getByLabel('Unit', { exact: true }).fill('offences');
  await page.getByText('Lower is better').click();
  await page.getByRole('button', { name: 'Add the indicator' }).click();
  await expect(page.getByText('There are no figures yet.')).toBeVisible();

  await page.getByRole('link', { name: 'Add measurements' }).click();
  await page.getByLabel(/^Figures by month/).fill(PASTED);
  await page.getByLabel('Source', { exact: true }).fill('Invented');
  await expect(page.getByRole('table', { name: 'What would be kept' })).toContainText('New');
  expect(await axeProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep these figures' }).click();
  await expect(page.getByText(/special cause, improvement: below the lower limit/)).toBeVisible();
  await expect(page.getByRole('application', { name: /^Invented for a test/ })).toBeVisible();
  expect(await axeProblems(page)).toEqual([]);

  await page.getByRole('link', { name: 'Declare a change' }).click();
  await page.getByRole('textbox', { name: 'First day after the change' }).fill('01/07/2017');
  await page.getByText('Mean and limits start anew').click();
  await page.getByLabel('Reason', { exact: true }).fill('New counting rules');
  await page.getByRole('button', { name: 'Declare it' }).click();
  await expect(page.getByText(/no limits: 6 figures in a row, 12 are needed/)).toBeVisible();

  await page.keyboard.press('Control+K');
  await page.getByRole('dialog').getByRole('combobox').fill('indicators scorecard');
  await page.getByRole('option', { name: 'Go to the indicators' }).click();
  await expect(page.getByRole('row', { name: /Invented for a test/ })).toContainText('31 offences');
  expect(await axeProblems(page)).toEqual([]);
});
