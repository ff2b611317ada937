import { axeProblems } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { pressByKeyboard as press, tabTo } from './keys.ts';
import { goTo, openSample, rowsOf, setUpPartnership } from './pages.ts';

const heading = (name: string) => ({ level: 1, name }) as const;

test('an assessment is entered, an action answers a finding, and coverage shows both gaps', async ({
  page,
}) => {
  await page.goto('./');
  await setUpPartnership(page);
  await goTo(page, '/board');
  await page.getByRole('navigation', { name: 'Main' }).getByText('Assessment').first().click();
  await page.getByRole('link', { name: 'Add the assessment' }).click();
  await page.getByLabel('Title', { exact: true }).fill('Invented assessment');
  await page.getByRole('textbox', { name: 'Figures from' }).fill('31/10/2016');
  await page.getByRole('textbox', { name: 'Figures to' }).fill('01/11/2015');
  await page.getByText('Rural crime', { exact: true }).click();
  await page.getByRole('button', { name: 'Add an alternative' }).click();
  await page.getByLabel('Why it was not').fill('Trends have changed');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toContainText('comes after the first');
  await expect(summary).toContainText('Say what the alternative was');
  expect(await axeProblems(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Figures from' }).fill('01/11/2015');
  await page.getByRole('textbox', { name: 'Figures to' }).fill('31/10/2016');
  await page.getByLabel('What could have been done').fill('Do nothing');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('row', { name: /Invented assessment/ })).toBeVisible();

  await goTo(page, '/assessment');
  await expect(page.getByText('1 November 2015 to 31 October 2016')).toBeVisible();
  await page.getByRole('link', { name: 'Add an issue' }).click();
  await page.getByLabel('Issue', { exact: true }).fill('Invented issue');
  await page.getByText('Yes', { exact: true }).click();
  await page.getByLabel(/^Vulnerability/).fill('High');
  await page.getByLabel(/^Total as entered/).fill('42');
  await page.getByLabel(/^Rank/).fill('first');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('whole number from 1');
  await page.getByLabel(/^Rank/).fill('1');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('row', { name: /Invented issue/ })).toContainText('42');

  await goTo(page, '/partnership/findings/new');
  await page.getByLabel('What it says').fill('Services do not know of each other');
  await page.getByLabel('Priority', { exact: true }).selectOption({ label: 'Rural crime' });
  await page.getByLabel(/^Page/).fill('12');
  await page.getByRole('button', { name: 'Save and add another' }).click();
  await expect(page.getByLabel('What it says')).toHaveValue('');
  await page.getByLabel('What it says').fill('Find out what services there are');
  await page.getByText('Recommendation', { exact: true }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('row', { name: /Find out what services/ })).toBeVisible();

  await goTo(page, '/subgroups');
  await page.getByRole('link', { name: 'Rural crime' }).first().click();
  await page.getByRole('link', { name: 'Add an action' }).first().click();
  await page.getByLabel('Title', { exact: true }).fill('Invented action');
  await page.getByRole('combobox', { name: 'Findings it answers' }).fill('services do not');
  await page.getByRole('option', { name: /Services do not know/ }).click();
  await page
    .getByLabel('Kind of origin')
    .selectOption({ label: 'A finding of the strategic assessment' });
  await page.getByRole('button', { name: 'Add the action' }).click();
  await expect(
    page.getByRole('heading', { name: 'What it answers, and what it should move' }),
  ).toBeVisible();

  await page.getByRole('link', { name: 'Services do not know of each other' }).click();
  await page.getByRole('link', { name: /^Strategic assessment: findings/ }).click();
  await page.getByRole('link', { name: 'Coverage' }).click();
  await expect(page.getByRole('heading', heading('Coverage'))).toBeVisible();
  await expect(page.getByText(/^1 of 2 \(50%\) findings and recommendations/)).toBeVisible();
  const rows = await rowsOf(page.getByRole('table', { name: /^Each finding/ }));
  expect(rows.flat().join(' ')).toMatch(
    /Services do not know.*Yes.*RC-1.*Find out what.*No action/s,
  );
  await expect(page.getByText('Every action of the plan answers one of them.')).toBeVisible();
  expect(await axeProblems(page)).toEqual([]);

  await goTo(page, '/assessment');
  await expect(page.getByRole('row', { name: /Invented issue \(emerging\)/ })).toContainText(
    'High',
  );
  expect(await axeProblems(page)).toEqual([]);
  await goTo(page, '/board');
  await expect(
    page.getByRole('row', { name: /Rural crime/ }).filter({ hasText: '1 of 2' }),
  ).toBeVisible();
});

test('the sample says what is known of its assessment, and what nobody answers', async ({
  page,
}) => {
  await openSample(page);
  await goTo(page, '/assessment');
  await expect(page.getByText('Scored with MoRiLE', { exact: false })).toBeVisible();
  await expect(page.getByRole('row', { name: /some redrafting/ })).toContainText(
    'Not recorded as met',
  );
  await page.getByRole('link', { name: 'See which of them the plan answers' }).click();
  await expect(page.getByText(/^4 of 6 \(67%\) findings/)).toBeVisible();
  await expect(page.getByRole('table', { name: 'Actions that answer no finding' })).toBeVisible();
  expect(await axeProblems(page)).toEqual([]);
});

test('a list is pasted from the tables of the assessment, seen before it is kept, and undone', async ({
  page,
}) => {
  await openSample(page);
  await goTo(page, '/assessment');
  await page.getByRole('link', { name: 'Paste a list' }).last().click();
  await page
    .getByRole('textbox', { name: 'The list' })
    .fill('Issue\tRank\tTotal\tPriority\nInvented issue\t1\t42\tNowhere');
  await expect(page.getByText('1 line cannot be added as it stands.')).toBeVisible();
  await page.getByRole('button', { name: 'Add these' }).click();
  await expect(page.getByRole('alert')).toContainText('there is no priority of this name');
  await page
    .getByRole('textbox', { name: 'The list' })
    .fill('Issue\tRank\tTotal\tPriority\nInvented issue\t1\t42\tMental Health');
  await expect(
    page.getByRole('table', { name: 'What would be added' }).getByRole('row').nth(1),
  ).toContainText('Mental Health');
  expect(await axeProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add these' }).click();
  await expect(page.getByRole('row', { name: /Invented issue/ })).toContainText('42');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByRole('row', { name: /Invented issue/ })).toHaveCount(0);
});

test('a finding is added, answered by an action and counted without a mouse', async ({ page }) => {
  await openSample(page);
  await goTo(page, '/assessment/coverage');
  await expect(page.getByText(/^4 of 6 \(67%\) findings/)).toBeVisible();
  await goTo(page, '/assessment');
  await press(page, page.getByRole('link', { name: 'Add a finding' }));
  await tabTo(page, page.getByLabel('What it says'));
  await page.keyboard.type('An invented finding');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('row', { name: /An invented finding/ })).toBeVisible();

  await goTo(page, '/actions?find=MH-3');
  await press(page, page.getByRole('table').getByRole('link').first());
  await press(page, page.getByRole('link', { name: 'Edit details' }));
  await tabTo(page, page.getByRole('combobox', { name: 'Findings it answers' }));
  await page.keyboard.type('an invented');
  await expect(page.getByRole('option', { name: 'An invented finding' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('link', { name: 'An invented finding' })).toBeVisible();

  await goTo(page, '/assessment/coverage');
  await expect(page.getByText(/^5 of 7 \(71%\) findings/)).toBeVisible();
});
