import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeProblems } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { pressByKeyboard, tabTo } from './keys.ts';
import { chooseStatus, goTo, openForm, openSample, recordProgress } from './pages.ts';

const title = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name, exact: true });

const list = (page: Page, name: string) => page.getByRole('table', { name, exact: true });

const place = (page: Page) =>
  page.getByRole('region', { name: 'Work through the plan' }).getByRole('status');

/** A page of a subgroup, by the link that leads there. @returns its address */
async function ofSubgroup(page: Page, name: string, link: string): Promise<string> {
  await goTo(page, '/subgroups');
  await page.getByRole('main').getByRole('link', { name, exact: true }).first().click();
  await page.getByRole('link', { name: link }).click();
  await expect(title(page, link)).toBeVisible();
  return new URL(page.url()).hash.slice(1);
}

test('a plan is worked through in a meeting by the keyboard alone', async ({ page }) => {
  await openSample(page);
  await ofSubgroup(page, 'Mental Health', 'Work through the plan');
  await tabTo(page, page.getByRole('radio', { name: /^All that are open/ }));
  await pressByKeyboard(page, page.getByRole('button', { name: 'Begin' }));

  await expect(place(page)).toContainText('1 of 8');
  await expect(page.getByRole('region', { name: 'Last update' })).toContainText(
    'Workshop on how services interlink booked',
  );
  await expect(page.getByRole('radio', { name: 'On track' })).toBeFocused();
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('textbox', { name: 'What has changed?' }));
  await page.keyboard.type('Health partners have joined.');
  await tabTo(page, page.getByRole('textbox', { name: 'Your name or role' }));
  await page.keyboard.type('Officer at the meeting');
  await page.keyboard.press('Control+Enter');

  await expect(place(page)).toContainText('2 of 8MH-2');
  await expect(page.getByRole('radio', { name: 'On track' })).toBeFocused();
  await page.keyboard.press('Alt+Shift+N');
  await expect(place(page)).toContainText('3 of 8MH-3');
  await page.keyboard.press('Alt+Shift+B');
  await expect(place(page)).toContainText('2 of 8MH-2');
  await pressByKeyboard(page, page.getByRole('link', { name: 'Finish' }), 'back');

  await expect(page.getByText('Progress was recorded on 1 action, 7 skipped.')).toBeVisible();
  await expect(list(page, 'Recorded')).toContainText('MH-1');
  await expect(list(page, 'Skipped').getByRole('row')).toHaveCount(8);
  await pressByKeyboard(page, page.getByRole('link', { name: 'Go on with MH-2' }), 'back');
  await expect(place(page)).toContainText('2 of 8MH-2');
});

test('what is due is found without anybody’s effort, and the board says the same', async ({
  page,
}) => {
  await openSample(page);
  const silent = page.getByRole('list', { name: 'Silent, in days' });
  const [, onBoard = ''] = await silent.getByRole('listitem').allInnerTexts();
  await silent.getByRole('link', { name: /^Silent for 90 days or more/ }).click();
  await expect(title(page, 'Actions silent for 90 days or more')).toBeVisible();
  const rows = page.locator('tbody td[data-title="Ref"]');
  await expect(rows).not.toHaveCount(0);
  const refs = await rows.allInnerTexts();
  expect(onBoard).toBe(`Silent for 90 days or more: ${refs.length}`);

  await page.getByRole('navigation').getByRole('link', { name: 'Due' }).click();
  await expect(title(page, 'What is due')).toBeVisible();
  const found = list(page, 'Silent for 90 days or more').locator('td[data-title="Ref"]');
  expect((await found.allInnerTexts()).toSorted()).toEqual(refs.toSorted());
  await page.getByRole('button', { name: 'Overdue', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^Overdue/ })).toBeFocused();

  const subgroup = page.getByLabel('Subgroup');
  const misuse = await subgroup.getByRole('option', { name: /^Substance Misuse/ }).innerText();
  await subgroup.selectOption({ label: misuse });
  await page.reload();
  const overdue = list(page, 'Overdue').locator('td[data-title="Ref"]');
  await expect(overdue).toHaveText(['SM-4']);
  await page.getByRole('button', { name: 'Work through these: Overdue' }).click();
  await expect(place(page)).toContainText('1 of 1SM-4');
});

test('the due dates that are looked at are saved for a calendar', async ({ page }) => {
  await openSample(page);
  await goTo(page, '/due');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a calendar file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^Safer Maidstone.*\.ics$/);

  const text = await readFile(await download.path(), 'utf8');
  const unfolded = text.replaceAll('\r\n ', '');

  expect(unfolded).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(unfolded).toMatch(
    /DTSTART;VALUE=DATE:20171222\r\nDTEND;VALUE=DATE:20171223\r\nSUMMARY:SM-4 is due/,
  );
  expect(unfolded).toContain('Illustrative sample');
});

test('the message to a chair is copied as plain text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSample(page);
  await goTo(page, '/due');
  await page.getByRole('link', { name: 'Remind the chairs' }).click();

  await page.getByRole('button', { name: 'Copy the message to Mental Health' }).click();

  await expect(page.getByText('The message to Mental Health is copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Subject: Mental Health: \d+ updates? for January to March 2018, by/);
  expect(copied).toContain('Mental Health subgroup');
  expect(copied).toMatch(/^- MH-3 .*last update/m);
});

test('an update is returned with a reason, and what is recorded next answers it', async ({
  page,
}) => {
  await openSample(page);
  const address = await ofSubgroup(page, 'Mental Health', 'Sign off updates');
  await page.getByRole('button', { name: 'Return with a reason: MH-2, 9 January 2018' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Return with a reason' });
  await dialog.getByRole('button', { name: 'Return', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('Say what has to be put right, or added');
  await dialog
    .getByRole('textbox', { name: 'Reason' })
    .fill('Say which two agencies have offered.');
  await dialog.getByRole('textbox', { name: 'By', exact: true }).fill('Chair of the board');
  await dialog.getByRole('button', { name: 'Return', exact: true }).click();
  await expect(page.getByText('Returned by Chair of the board on 12 January 2018')).toBeVisible();

  await goTo(page, '/due');
  const returned = list(page, 'Returned to you with a reason').getByRole('row', { name: /MH-2/ });
  await expect(returned).toContainText('Say which two agencies have offered.');
  await returned.getByRole('link').first().click();
  await expect(page.getByText('Returned on 12 January 2018 by Chair of the board')).toBeVisible();
  await recordProgress(page, 'MH-2', {
    ...{ status: 'On track', percent: '95', whatChanged: 'The clinical commissioning group did.' },
  });

  await goTo(page, '/due');
  await expect(list(page, 'Overdue')).toBeVisible();
  await expect(page.getByText('Say which two agencies have offered.')).toHaveCount(0);
  await goTo(page, address);
  await expect(page.getByText('Returned by Chair of the board on 12 January 2018')).toBeVisible();
});

test('a chair asks to move a due date, and it is listed to be decided', async ({ page }) => {
  await openSample(page);
  await openForm(page, 'SM-4');
  await chooseStatus(page, 'At risk');
  await page.getByLabel('How much is done (%)').fill('70');
  await page.getByText('Ask to move the due date').click();
  await page.getByRole('button', { name: 'Save progress' }).click();
  await expect(page.getByRole('alert')).toContainText('Say why the due date should move');
  await page.getByRole('textbox', { name: 'New due date' }).fill('30/3/2018');
  await page.getByLabel('Why it should move').fill('The contractor starts in March.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Updates' })).toBeVisible();

  await goTo(page, '/asked-to-move');

  const asked = list(page, 'To be decided').getByRole('row', { name: /SM-4/ });
  await expect(asked).toContainText('22 Dec 2017 to 30 Mar 2018');
  await expect(asked).toContainText('The contractor starts in March.');
  await expect(asked.getByRole('link', { name: 'Agree to move SM-4', exact: true })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`breaks no rule that axe knows, and fits 320 px, in ${colorScheme}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme });
    await openSample(page);
    const signOff = await ofSubgroup(page, 'Mental Health', 'Sign off updates');
    for (const width of [1440, 320]) {
      await page.setViewportSize({ width, height: 900 });
      for (const address of ['/due', '/due/reminders', '/work-through', signOff]) {
        await goTo(page, address);
        expect.soft(await axeProblems(page), `${address} at ${width}`).toEqual([]);
        const drawn = () => page.evaluate(() => document.documentElement.scrollWidth);
        await expect.soft.poll(drawn, { message: address }).toBeLessThanOrEqual(width);
      }
    }
  });
}
