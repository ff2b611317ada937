import { type BrowserContext, chromium, type Page } from 'playwright';
import { chromiumLaunch } from '../../scripts/findChromium.mjs';

/**
 * Starts a browser of its own over a profile on the disk, for one page, and ends it again: nothing
 * of an earlier run is left but what is in files.
 */
export async function inFreshBrowser<Answer>(
  profile: string,
  ask: (page: Page, context: BrowserContext) => Promise<Answer>,
): Promise<Answer> {
  const context = await chromium.launchPersistentContext(profile, {
    ...chromiumLaunch(),
    headless: true,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1440, height: 900 },
  });
  try {
    const [page = await context.newPage()] = context.pages();
    page.on('pageerror', (error) => console.error(error));
    return await ask(page, context);
  } finally {
    await context.close();
  }
}
