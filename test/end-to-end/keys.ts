import { expect, type Locator, type Page } from '@playwright/test';

/** No page has more stops than this between two things that belong together. */
const MOST_STOPS = 130;

/** Goes there by Tab, as there is no other way without a mouse. */
export async function tabTo(page: Page, target: Locator, way: 'on' | 'back' = 'on'): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(way === 'on' ? 'Tab' : 'Shift+Tab');
  }
  throw new Error(`The keyboard does not reach ${String(target)}`);
}

/** Goes there, and opens or presses it. */
export async function pressByKeyboard(
  page: Page,
  target: Locator,
  way: 'on' | 'back' = 'on',
): Promise<void> {
  await tabTo(page, target, way);
  await page.keyboard.press('Enter');
}
