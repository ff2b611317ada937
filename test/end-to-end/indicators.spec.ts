import type { Page } from '@playwright/test';
import { axeProblems } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { goTo, openFictionalSample, openSample } from './pages.ts';

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

test('figures are changed cell by cell and pasted, seen before they are kept, and undone', async ({
  page,
}) => {
  await openFictionalSample(page);
  await openIndicator(page, /^Burglary in a dwelling/);
  await page.getByRole('link', { name: 'All figures: see and change' }).click();
  const cell = (month: string) => page.getByLabel(`offences for ${month}`);
  await expect(cell('Feb 2026')).toHaveValue('58');

  await cell('Dec 2025').fill('twenty');
  await page.getByRole('button', { name: 'Keep these figures' }).click();
  await expect(page.getByRole('alert')).toContainText('Dec 2025: Enter a number');
  await cell('Dec 2025').fill('25');
  await cell('Jan 2026').focus();
  await paste(page, '31\n\n');
  await expect(cell('Jan 2026')).toHaveValue('31');
  await expect(cell('Feb 2026')).toHaveValue('');
  const preview = page.getByRole('table', { name: 'What would be kept' });
  await expect(preview.getByRole('row', { name: /Feb 2026/ })).toContainText('Missing');
  await cell('Feb 2026').fill('32');
  await page.keyboard.press('Shift+Enter');
  await expect(cell('Jan 2026')).toBeFocused();
  await expect(preview.getByRole('row', { name: /Feb 2026/ })).toContainText('58 offences');
  expect(await axeProblems(page)).toEqual([]);

  await page.getByRole('button', { name: 'Keep these figures' }).click();
  await expect(page.getByText(/^Feb 2026: 32 offences/)).toBeVisible();
  const figures = page.getByRole('table', { name: 'Figures and their sources' });
  await expect(figures.getByRole('row', { name: /Feb 2026/ })).toContainText('corrected');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText(/^Feb 2026: 58 offences/)).toBeVisible();
});

test('a rate is worked out from what was counted, and says over how many, of which year', async ({
  page,
}) => {
  await openFictionalSample(page);
  await openIndicator(page, /^Pupils excluded from school/);
  await page.getByRole('link', { name: 'All figures: see and change' }).click();
  const last = (column: string) =>
    page.getByRole('textbox', { name: new RegExp(`^${column} for `) }).last();

  await last('per 1,000 pupils').fill('');
  await last('Counted').fill('46');
  await last('Over').fill('18,400');
  await last('Year and source of that').fill('School census, invented');
  const preview = page.getByRole('table', { name: 'What would be kept' });
  await expect(preview.getByRole('row')).toHaveCount(2);
  await expect(preview).toContainText('2.5 per 1,000 pupils');
  expect(await axeProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep these figures' }).click();

  const figures = page.getByRole('table', { name: 'Figures and their sources' });
  await expect(figures.getByRole('row').nth(1)).toContainText('2.5 per 1,000 pupils');
  await expect(figures).toContainText('46 over 18,400 (School census, invented)');
});

test('a declared change is put right and taken out, and an indicator leaves the scorecard and comes back', async ({
  page,
}) => {
  await openFictionalSample(page);
  await openIndicator(page, /^Violence in the town centre/);
  await page.getByRole('link', { name: 'Edit the change of 1 June 2024' }).click();
  await page.getByLabel('Reason', { exact: true }).fill('Marshals at both ranks');
  await page.getByRole('button', { name: 'Save it' }).click();
  const changes = page.getByRole('table', { name: 'Declared changes' });
  await expect(changes.getByRole('row', { name: /Marshals at both ranks/ })).toBeVisible();
  await page.getByRole('button', { name: 'Take out the change of 1 June 2024' }).click();
  await expect(
    page.getByText('Mean and limits run from the first figure to the last.'),
  ).toBeVisible();

  await page.getByRole('link', { name: 'Edit details' }).click();
  await page.getByRole('button', { name: 'Take out of use…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Take out of use' }).click();
  const scorecard = page.getByRole('table', { name: 'Scorecard of indicators' });
  await expect(scorecard.getByRole('row', { name: /^Violence in the town/ })).toHaveCount(0);
  expect(await axeProblems(page)).toEqual([]);
  await page
    .getByRole('button', { name: 'Restore Violence in the town centre, Marlhaven' })
    .click();
  await expect(scorecard.getByRole('row', { name: /^Violence in the town/ })).toBeVisible();

  await goTo(page, '/activity');
  await expect(page.getByText(/Violence in the town centre/).first()).toBeVisible();
});

async function openIndicator(page: Page, name: RegExp): Promise<void> {
  await goTo(page, '/indicators');
  const scorecard = page.getByRole('table', { name: 'Scorecard of indicators' });
  await scorecard.getByRole('link', { name }).first().click();
  await expect(page.getByRole('heading', { name: 'Figures and their sources' })).toBeVisible();
}

/** As a spreadsheet does it: a paste into what has the focus. */
const paste = (page: Page, text: string) =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
