import type { Page } from 'playwright';
import { inFreshBrowser } from './browser.ts';
import type { Plan, work } from './pages/storage.ts';
import { BARE_PAGE, STORAGE_PAGE } from './server.ts';

type Work = typeof work;

/** What is asked of the app's storage or of IndexedDB itself, in a page without the app. */
export async function openWorkshop(page: Page): Promise<void> {
  await passServiceWorker(page);
  await page.goto(STORAGE_PAGE);
}

/** Asks the page of `openWorkshop`. */
export const ask = <Name extends keyof Work>(
  page: Page,
  name: Name,
  ...given: Parameters<Work[Name]>
): Promise<Awaited<ReturnType<Work[Name]>>> =>
  page.evaluate(
    ([asked, parameters]) =>
      (globalThis.benchmark[asked] as (...all: unknown[]) => Promise<never>)(...parameters),
    [name, given as unknown[]] as const,
  );

/** Milliseconds from the start of the navigation until every row is read, by nothing but that. */
export async function readBare(profile: string, { database }: Plan): Promise<number> {
  return inFreshBrowser(profile, async (page) => {
    await passServiceWorker(page);
    await page.goto(`${BARE_PAGE}?database=${encodeURIComponent(database)}`);
    const { ms, rowCount } = await page.evaluate(() => globalThis.bareReading);
    if (rowCount === 0) throw new Error('There was nothing to read');
    return ms;
  });
}

/** The app's own would answer with the app, wherever on this origin a page is asked for. */
async function passServiceWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setBypassServiceWorker', { bypass: true });
}
