import type { Page } from '@playwright/test';
import { axeProblems, COLOUR_RULES } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { chooseStatus, goTo, openForm, openSample, takeSnapshot } from './pages.ts';

const LOOKS = [
  { look: 'light', media: { colorScheme: 'light' }, rules: undefined },
  { look: 'dark', media: { colorScheme: 'dark' }, rules: COLOUR_RULES },
  { look: 'forced colours', media: { forcedColors: 'active' }, rules: COLOUR_RULES },
] as const;

/** The board of 23 January 2018. */
const MEETING = '/meetings/01890000-0011-7000-8000-000000000003';

/** Every page that there is, in the sample. */
async function allAddresses(page: Page): Promise<readonly string[]> {
  await goTo(page, '/subgroups');
  const subgroup = await addressIn(page, /^\/subgroups\/[^/?]+$/);
  await goTo(page, '/actions');
  const action = await addressIn(page, /^\/actions\/[^/?]+$/);
  await goTo(page, '/indicators');
  const indicator = await addressIn(page, /^\/indicators\/(?!new)[^/?]+$/);
  const at = await takeSnapshot(page);
  return [
    ...['/welcome', '/set-up', '/board', '/subgroups', subgroup, `${subgroup}/new-action`],
    ...['/actions?show=attention', action, `${action}/edit`, `${action}/record`],
    ...['/snapshots', '/snapshots/new', '/settings', '/no-such-page'],
    // Pages of one subgroup, or of one meeting, share a heading: another page stands between them.
    ...['/indicators', `${subgroup}/timeline`, '/indicators/new', `${subgroup}/indicators`],
    ...['/due', `${subgroup}/updates`],
    ...['/meetings', `${MEETING}/decision`, '/meetings/periods', `${MEETING}/follow-up`, MEETING],
    ...['/partnership/meetings/new'],
    ...['/assessment', '/assessment/coverage', '/partnership/findings', '/import/figures'],
    ...['/assessment/paste', '/board/periods'],
    ...['/partnership/issues/new', '/partnership/assessments/new', '/partnership/lineage'],
    ...[indicator, `${indicator}/edit`, `${indicator}/measurements`],
    ...[`${indicator}/add`, `${indicator}/target`, `${indicator}/change`],
    ...[`/board?at=${at}`, `${subgroup}?at=${at}`, `${action}?at=${at}`, `/print?at=${at}`],
  ];
}

async function addressIn(page: Page, pattern: RegExp): Promise<string> {
  const links = await page.getByRole('main').getByRole('link').all();
  const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
  const found = hrefs.map((href) => href?.split('#')[1] ?? '').find((href) => pattern.test(href));
  if (!found) throw new Error(`No link on this page leads to ${pattern}`);
  return found;
}

/** CSS pixels. */
const WIDTHS = [1440, 390];

const SEEN = LOOKS.flatMap((look) => WIDTHS.map((width) => ({ ...look, width })));

for (const { look, media, rules, width } of SEEN) {
  test(`breaks no rule that axe knows, in ${look} at ${width} px`, async ({ page }) => {
    test.setTimeout(600_000);
    await openSample(page);
    const addresses = await allAddresses(page);
    await page.emulateMedia(media);
    await page.setViewportSize({ width, height: 900 });

    for (const address of addresses) {
      await goTo(page, address);
      expect.soft(await axeProblems(page, rules), address).toEqual([]);
    }
  });

  test(`breaks none when refusing or asking, in ${look} at ${width} px`, async ({ page }) => {
    test.setTimeout(180_000);
    await openSample(page);
    await page.emulateMedia(media);
    await page.setViewportSize({ width, height: 900 });

    await openForm(page, 'DA-8');
    await chooseStatus(page, 'Off track');
    await page.getByRole('button', { name: 'Save progress' }).click();
    await expect(page.getByRole('alert').getByRole('button').first()).toBeVisible();
    expect.soft(await axeProblems(page, rules), 'a form that was refused').toEqual([]);

    await page.getByRole('button', { name: 'Choose a day: True on' }).click();
    await expect(page.getByRole('dialog').getByRole('grid')).toBeVisible();
    expect.soft(await axeProblems(page, rules), 'a calendar').toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('textbox', { name: 'How much is done (%)' }).fill('10');
    await page.getByRole('textbox', { name: 'Corrective action' }).fill('Ring 07700 900123.');
    await page.getByRole('button', { name: 'Save progress' }).click();
    await expect(page.getByRole('alertdialog')).toBeVisible();
    expect.soft(await axeProblems(page, rules), 'a question').toEqual([]);
  });
}

test('is told by axe of a picture without a name, and of words too pale to read', async ({
  page,
}) => {
  await openSample(page);
  await page.evaluate(() => {
    const picture = Object.assign(document.createElement('img'), { src: './icon.svg' });
    const pale = Object.assign(document.createElement('p'), { textContent: 'Pale words' });
    pale.style.color = '#ddd';
    document.querySelector('main')?.append(picture, pale);
  });

  const problems = (await axeProblems(page)).join('\n');

  expect(problems).toMatch(/^image-alt: /m);
  expect(problems).toMatch(/^color-contrast: /m);
});

test('has on every page one heading, a title of its own, landmarks and a way to skip', async ({
  page,
}) => {
  await openSample(page);
  const titles = new Set<string>();
  const addresses = await allAddresses(page);
  for (const address of addresses) {
    await goTo(page, address);

    await expect.soft(page.getByRole('heading', { level: 1 }), address).toHaveCount(1);
    await expect.soft(page.getByRole('main'), address).toHaveCount(1);
    const skip = page.getByRole('button', { name: 'Skip to the page’s content' });
    await expect.soft(skip, address).toHaveCount(1);
    if (address !== '/welcome') {
      await expect.soft(page.getByRole('navigation', { name: 'Main' }), address).toHaveCount(1);
    }
    await expect.soft(page, address).toHaveTitle(/\S/);
    titles.add(`${await page.title()}${address.includes('?at=') ? ', frozen' : ''}`);
  }
  expect(titles.size).toBe(addresses.length);
});

/** As wide as a screen of 1280 at 400%. */
const NARROWEST = { width: 320, height: 640 };

test('never scrolls sideways, however narrow the screen', async ({ page }) => {
  await openSample(page);
  const addresses = await allAddresses(page);
  await page.setViewportSize(NARROWEST);
  for (const address of addresses) {
    await goTo(page, address);

    // A table becomes cards once it has been measured.
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    await expect.soft.poll(width, { message: address }).toBeLessThanOrEqual(NARROWEST.width);
  }
});
