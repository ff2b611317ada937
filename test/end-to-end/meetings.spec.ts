import type { Page } from '@playwright/test';
import { axeProblems } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { pressByKeyboard, tabTo } from './keys.ts';
import {
  chooseStatus,
  goTo,
  openFictionalSample,
  openForm,
  openSample,
  rowsOf,
  takeSnapshot,
} from './pages.ts';

/** The day that the sample is seen on, and so the day on which the board meets in these tests. */
const TODAY = '12/01/2018';

const part = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });

async function addMeeting(page: Page, agenda: string): Promise<void> {
  await goTo(page, '/meetings');
  await page.getByRole('link', { name: 'Add a meeting' }).click();
  await page.getByRole('textbox', { name: 'Day', exact: true }).fill(TODAY);
  await page.getByLabel('Agenda').fill(agenda);
  await page.getByRole('button', { name: 'Add a role' }).click();
  await page.getByRole('textbox', { name: 'Role', exact: true }).fill('Chair');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  // The form has most of the same headings.
  await expect(part(page, 'Follow-ups')).toBeVisible();
}

async function addFollowUp(page: Page, text: string, due: string): Promise<void> {
  await page.getByRole('link', { name: 'Add a follow-up' }).click();
  await page.getByLabel('What is to be done').fill(text);
  await page.getByLabel('For whom').fill('Community safety officer');
  await page.getByRole('textbox', { name: 'Due' }).fill(due);
  await page.getByRole('button', { name: 'Save the follow-up' }).click();
  await expect(part(page, 'Follow-ups')).toContainText(text);
}

test('leads from a snapshot to the record of a period, and lists what is put right later', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openSample(page);
  await takeSnapshot(page);
  await addMeeting(page, 'Exceptions\nPerformance');
  const meeting = page.url();
  await page.getByRole('button', { name: 'Use snapshot 1: Board, 12 January 2018' }).click();
  await expect(part(page, 'Papers')).toContainText(
    'Snapshot 1: Board, 12 January 2018, as at 12 January 2018',
  );
  await expect(part(page, 'Papers').getByRole('listitem')).toHaveText([
    'Exceptions',
    'Performance',
  ]);
  await expect(part(page, 'Attendance')).toContainText('1 present');

  await page.getByRole('link', { name: 'Add a decision' }).click();
  await page.getByRole('button', { name: 'Save the decision' }).click();
  await expect(page.getByRole('alert')).toContainText('Write what was decided');
  await page.getByLabel('What was decided').fill('The plan is redrafted by March.');
  await page.getByRole('button', { name: 'Add what else was considered' }).click();
  await page.getByLabel('What else was considered').fill('Leave it as it is');
  await page.getByLabel('Why it was not chosen').fill('The committee asked for clarity');
  await page.getByRole('button', { name: 'Save the decision' }).click();
  await expect(part(page, 'Decisions')).toContainText(
    'Leave it as it is: The committee asked for clarity',
  );

  await addFollowUp(page, 'Ask the two services again', '28/02/2018');
  await addFollowUp(page, 'Send the draft to members', '31/01/2018');
  await page.getByRole('button', { name: 'Make it an action' }).first().click();
  await page.getByRole('dialog').getByRole('link', { name: 'Mental Health' }).click();
  await expect(page.getByLabel('Title')).toHaveValue('Ask the two services again');
  await page.getByRole('button', { name: 'Add the action' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ask the two services again');
  await expect(page.getByRole('main')).toContainText('28 February 2018');
  await page.goto(meeting);
  await expect(part(page, 'Follow-ups')).toContainText('Became an action');
  await page.getByRole('button', { name: 'Tick as done' }).click();
  await expect(part(page, 'Follow-ups')).toContainText('Done on 12 January 2018');

  await page.getByRole('button', { name: 'Lock the period' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Lock the period' });
  await expect(dialog).toContainText('Nothing that was recorded is changed');
  await dialog.getByRole('button', { name: 'Lock the period' }).click();
  await expect(part(page, 'Record of the period')).toContainText(
    'October to December 2017 is locked',
  );

  await openForm(page, 'OCG-2');
  await chooseStatus(page, 'On track');
  await page.getByLabel('How much is done (%)').fill('75');
  await page.getByRole('textbox', { name: 'True on' }).fill('20/12/2017');
  await page.getByRole('button', { name: 'Save progress' }).click();
  await expect(page.getByRole('alert')).toContainText(
    'October to December 2017 is locked: what the board saw on 12 January 2018 is its record. Choose a day after 31 December 2017, or tick that this is a correction',
  );
  await page.getByText('This is a correction of the record of that period').click();
  await page
    .getByLabel('Why the record is to be put right')
    .fill('The figure came after the meeting');
  await page.getByRole('button', { name: 'Save progress' }).click();
  await expect(page.getByRole('heading', { name: 'Updates' })).toBeVisible();
  await expect(
    page.getByText(
      'Received after October to December 2017 was locked: a correction of its record',
    ),
  ).toBeVisible();

  await goTo(page, '/meetings/periods');
  const corrections = page.getByRole('table', { name: /^Corrections/ });
  await expect(corrections.getByRole('row')).toHaveCount(2);
  await expect(corrections).toContainText('OCG-2');
  await expect(corrections).toContainText('Added after the lock');
  await expect(corrections).toContainText('The figure came after the meeting');
  await expect(page.getByRole('table', { name: /^Sign-offs and returns/ })).toContainText(
    'Returned',
  );
  expect(await axeProblems(page)).toEqual([]);

  await page.getByRole('button', { name: 'Open October to December 2017 again' }).click();
  await page.getByRole('button', { name: 'Open it again' }).click();
  await expect(page.getByRole('alert')).toContainText('Say why the record');
  await page.getByLabel('Reason').fill('Locked by mistake');
  await page.getByRole('button', { name: 'Open it again' }).click();
  await expect(page.getByRole('heading', { name: 'No period is locked yet' })).toBeVisible();
});

test('carries an open follow-up onto the next meeting of the same body, until an update answers it', async ({
  page,
}) => {
  await openFictionalSample(page);
  await goTo(page, '/meetings?year=01890000-0002-7000-8000-000000000002');
  const quarters = page.getByRole('heading', { level: 2 });
  await expect(quarters).toHaveText([
    /^April to June 2025/,
    /^July/,
    /^October/,
    /^January/,
    /^Outside/,
  ]);
  const october = page.getByRole('region', { name: /^October to December 2025/ });
  await expect(october.first()).toContainText('Locked');

  const outside = page.getByRole('table', { name: 'Meetings outside every plan year' });
  expect(await rowsOf(outside)).toHaveLength(2);
  await outside.getByRole('link').click();
  const followUps = part(page, 'Follow-ups');
  await expect(followUps).toContainText('Find the money for the second trainer');
  await expect(followUps).toContainText('Ask the bus company for its late figures');
  await expect(followUps).toContainText('Overdue');
  const next = page.url();
  expect(await axeProblems(page)).toEqual([]);

  await followUps.getByRole('button', { name: 'Answer with an update' }).first().click();
  await page
    .getByRole('dialog')
    .getByLabel('Action')
    .selectOption({ label: 'DA-3 Offer a course for those who abuse' });
  await page.getByRole('dialog').getByRole('link', { name: 'Record progress' }).click();
  await expect(page.getByRole('main')).toContainText('This answers a follow-up of');
  await chooseStatus(page, 'At risk');
  await page.getByLabel('How much is done (%)').fill('50');
  await page.getByLabel('Your name or role').fill('Chair');
  await page.getByRole('button', { name: 'Save progress' }).click();
  await expect(page.getByRole('heading', { name: 'Updates' })).toBeVisible();

  await page.goto(next);
  await expect(followUps.getByRole('button', { name: 'Tick as done' })).toHaveCount(1);
  // Two meetings share a heading, so another page stands between them.
  await goTo(page, '/meetings');
  await goTo(page, '/meetings/01890000-0011-7000-8000-000000000002');
  await expect(followUps).toContainText('Answered by an update on 20 March 2026');
});

test('keeps a meeting as it was in what was frozen, with nothing to change', async ({ page }) => {
  await openFictionalSample(page);
  const at = await takeSnapshot(page);

  await goTo(page, `/meetings/01890000-0011-7000-8000-000000000003?at=${at}`);

  await expect(part(page, 'Decisions')).toContainText('End it in March');
  await expect(part(page, 'Papers')).toContainText('not in what you look at');
  for (const name of [/Add a/, /Change/, /Tick/, /Lock/, /Make it/]) {
    await expect(page.getByRole('main').getByRole('link', { name })).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('button', { name })).toHaveCount(0);
  }
  await goTo(page, `/meetings?at=${at}`);
  await expect(page.getByRole('link', { name: 'Add a meeting' })).toHaveCount(0);
});

test('a follow-up is written and closed, and a period locked, by keyboard alone', async ({
  page,
}) => {
  await openFictionalSample(page);
  await goTo(page, '/meetings/01890000-0011-7000-8000-000000000003');
  const followUps = part(page, 'Follow-ups');

  await pressByKeyboard(page, page.getByRole('link', { name: 'Add a follow-up' }));
  await tabTo(page, page.getByLabel('What is to be done'));
  await page.keyboard.type('Thank the trainers');
  await page.keyboard.press('Control+Enter');
  const card = followUps.getByRole('listitem').filter({ hasText: 'Thank the trainers' });
  await pressByKeyboard(page, card.getByRole('button', { name: 'Tick as done' }));
  await expect(card).toContainText('Done on 20 March 2026');

  const lock = page.getByRole('button', { name: 'Lock the period' });
  await pressByKeyboard(page, lock);
  const dialog = page.getByRole('alertdialog', { name: 'Lock the period' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(lock).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, dialog.getByLabel('Note'));
  await page.keyboard.type('Missed in October');
  await page.keyboard.press('Control+Enter');
  await expect(part(page, 'Record of the period')).toContainText(
    'July to September 2025 is locked',
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the pages of meetings break no rule that axe knows, and fit 320 px, in ${colorScheme}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme });
    await openFictionalSample(page);
    await page.setViewportSize({ width: 320, height: 900 });
    const board = '/meetings/01890000-0011-7000-8000-000000000003';
    const pages = ['/meetings', board, `${board}/decision`, '/meetings/periods'];
    const forms = [`${board}/follow-up`, '/partnership/meetings/new'];
    for (const one of [...pages, ...forms]) {
      await goTo(page, one);
      expect.soft(await axeProblems(page), one).toEqual([]);
      const drawn = () => page.evaluate(() => document.documentElement.scrollWidth);
      await expect.soft.poll(drawn, { message: one }).toBeLessThanOrEqual(320);
    }
  });
}
