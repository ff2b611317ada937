import type { Page } from '@playwright/test';
import { axeProblems } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { goTo, numberIn, openSample, takeSnapshot } from './pages.ts';

const position = (page: Page) => page.getByText(/^Page \d+ of \d+/);

/** Which page is shown, and of how many. */
async function where(page: Page): Promise<readonly [number, number]> {
  const [at = '', of = ''] = (await position(page).innerText()).split(' of ');
  return [numberIn(at), numberIn(of.split(':')[0] ?? '')];
}

async function present(page: Page): Promise<number> {
  await openSample(page);
  await page.getByRole('link', { name: 'Present' }).click();
  await expect(position(page)).toBeVisible();
  return (await where(page))[1];
}

test('takes the board through the plan by the keys of a clicker, each page whole on the screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const last = await present(page);
  const titles: string[] = [];

  for (let at = 1; at <= last; at += 1) {
    await expect(position(page)).toContainText(`Page ${at} of ${last}`);
    await expect(page.getByText('OFFICIAL-SENSITIVE')).toBeVisible();
    await expect(page.getByText(/^Illustrative sample/)).toBeVisible();
    await expect(page.getByText(/Plan 2017-18 · As at 12 January 2018$/)).toBeVisible();
    titles.push(await page.getByRole('heading', { level: 1 }).innerText());
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    await expect.poll(height, { message: titles.at(-1) ?? '' }).toBeLessThanOrEqual(1080);
    await page.keyboard.press('PageDown');
  }

  const order = ['Safer Maidstone Partnership', 'Where the plan stands', 'Status by subgroup'];
  expect(titles.slice(0, 3)).toEqual(order);
  expect(titles).toEqual(
    expect.arrayContaining(['Progress against plan', 'Since the last meeting', 'Average done']),
  );
  expect(titles.at(-1)).toBe('What the statuses mean');
});

test('sets nothing smaller than can be read at five metres', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const last = await present(page);
  for (let at = 1; at <= last; at += 1) {
    await expect(position(page)).toContainText(`Page ${at} of ${last}`);
    // On a screen two metres wide, letters of 23 pixels are 24 mm high.
    expect.soft(await smallestText(page), `page ${at}`).toBeGreaterThanOrEqual(23);
    await page.keyboard.press('ArrowRight');
  }
});

/** In CSS pixels as they are on the screen, enlarged drawings included. */
const smallestText = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll('main p, main li, main span, main svg text')];
    const sizes = texts
      .filter((each) => each.checkVisibility() && each.textContent?.trim())
      .filter((each) => each.getBoundingClientRect().width > 1)
      .map((each) => {
        let zoom = 1;
        for (let box: Element | null = each; box; box = box.parentElement) {
          zoom *= Number(getComputedStyle(box).zoom || 1);
        }
        return Number.parseFloat(getComputedStyle(each).fontSize) * zoom;
      });
    return Math.min(...sizes);
  });

test('stays where it was after a reload, and is left with Escape', async ({ page }) => {
  await present(page);
  await page.keyboard.press('End');
  const [last] = await where(page);
  await page.keyboard.press('ArrowLeft');
  await page.reload();

  await expect(position(page)).toContainText(`Page ${last - 1} of ${last}`);
  await page.keyboard.press('Home');
  await expect(position(page)).toContainText(`Page 1 of ${last}`);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Present' })).toBeVisible();
});

test('presents a snapshot with its marking, and opens the lists from a number', async ({
  page,
}) => {
  await openSample(page);
  const at = await takeSnapshot(page);
  await goTo(page, `/present?at=${at}`);
  await page.getByRole('button', { name: 'Next' }).click();

  await page.getByRole('link', { name: 'Overdue' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overdue actions');
  await page.goBack();
  await expect(position(page)).toContainText('Page 2 of');
  expect(page.url()).toContain(`at=${at}`);
});

const LOOKS = [
  { look: 'light', media: { colorScheme: 'light' }, width: 1440 },
  { look: 'dark', media: { colorScheme: 'dark' }, width: 1440 },
  { look: 'forced colours', media: { forcedColors: 'active' }, width: 390 },
] as const;

for (const { look, media, width } of LOOKS) {
  test(`breaks no rule that axe knows on any slide or period, in ${look} at ${width} px`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await page.emulateMedia(media);
    await page.setViewportSize({ width, height: 900 });
    const last = await present(page);
    for (let at = 1; at <= last; at += 1) {
      await expect(position(page)).toContainText(`Page ${at} of ${last}`);
      expect.soft(await axeProblems(page), `page ${at}`).toEqual([]);
      await page.keyboard.press('ArrowRight');
    }
    await goTo(page, '/board/periods');
    expect.soft(await axeProblems(page), 'periods').toEqual([]);
    await goTo(page, '/board');
    for (const folded of await page.locator('main details').all()) {
      await folded.locator('summary').click();
    }
    expect.soft(await axeProblems(page), 'the board with all unfolded').toEqual([]);
  });
}

test('never scrolls sideways, however narrow the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const last = await present(page);
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  for (let at = 1; at <= last; at += 1) {
    await expect(position(page)).toContainText(`Page ${at} of ${last}`);
    await expect.soft.poll(width, { message: `page ${at}` }).toBeLessThanOrEqual(320);
    if (at < last) await page.getByRole('button', { name: 'Next' }).click();
  }
  await goTo(page, '/board/periods');
  await expect.soft.poll(width, { message: 'periods' }).toBeLessThanOrEqual(320);
});
