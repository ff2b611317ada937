import type { Page } from '@playwright/test';
import { axeProblems } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { goTo, openSample, takeSnapshot } from './pages.ts';

const LOOKS = [
  { look: 'light', media: { colorScheme: 'light' } },
  { look: 'dark', media: { colorScheme: 'dark' } },
  { look: 'forced colours', media: { forcedColors: 'active' } },
] as const;

/** CSS pixels. The narrowest is a wide screen at 400%. */
const WIDTHS = [1440, 390, 320] as const;

/** Every page that there is, in the sample. */
async function allAddresses(page: Page): Promise<readonly string[]> {
  await goTo(page, '/subgroups');
  const subgroup = await addressIn(page, /^\/subgroups\/[^/?]+$/);
  await goTo(page, '/actions');
  const action = await addressIn(page, /^\/actions\/[^/?]+$/);
  const at = await takeSnapshot(page);
  return [
    ...['/welcome', '/set-up', '/board', '/subgroups', subgroup, `${subgroup}/new-action`],
    ...['/actions?show=attention', action, `${action}/edit`, `${action}/record`],
    ...['/snapshots', '/snapshots/new', '/settings', '/no-such-page'],
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

for (const { look, media } of LOOKS) {
  test(`breaks no rule that axe knows, in ${look}`, async ({ page }) => {
    test.setTimeout(180_000);
    await openSample(page);
    const addresses = await allAddresses(page);
    await page.emulateMedia(media);

    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      for (const address of addresses) {
        await goTo(page, address);
        expect.soft(await axeProblems(page), `${address} at ${width} px`).toEqual([]);
      }
    }
  });
}
