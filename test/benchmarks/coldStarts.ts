import type { Page } from 'playwright';
import { inFreshBrowser } from './browser.ts';
import { type Wanted, watchScreen } from './pages/drawn.ts';
import { actionId, planOf } from './pages/plan.ts';
import type { Plan } from './pages/storage.ts';
import { APP } from './server.ts';
import { inTurn, type Times } from './statistics.ts';
import { ask, openWorkshop, readBare } from './workshop.ts';

/** Milliseconds from the start of the navigation, in a browser that was started for it. */
export interface ColdStarts {
  readonly bareGetAll: Times;
  readonly board: Times;
  readonly boardWithoutCheckpoint: Times;
  readonly actions: Times;
  readonly action: Times;
}

/** @param profile in which the database is, and from which the app was opened once */
export async function measureColdStarts(
  profile: string,
  plan: Plan,
  rounds: number,
): Promise<ColdStarts> {
  const opened = (route: string, wanted: Wanted) => () =>
    inFreshBrowser(profile, (page) => openApp(page, route, wanted));
  const board = opened('board', { page: 'board' });
  return inTurn(rounds, {
    bareGetAll: () => readBare(profile, plan),
    board,
    async boardWithoutCheckpoint() {
      await inFreshBrowser(profile, async (page) => {
        await openWorkshop(page);
        await ask(page, 'removeCheckpoint', plan);
      });
      return board();
    },
    actions: opened('actions', { page: 'actions', rowCount: plan.actions }),
    action: opened(`actions/${actionId(0)}`, { page: 'action', texts: updatesOfFirst(plan) }),
  });
}

/** So that the offline shell is on the device, as with everybody who comes a second time. */
export async function installApp(profile: string): Promise<void> {
  await inFreshBrowser(profile, async (page) => {
    await openApp(page, 'board', { page: 'board' });
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  });
}

async function openApp(page: Page, route: string, wanted: Wanted): Promise<number> {
  await page.addInitScript(watchScreen);
  await page.goto(`${APP}#/${route}`, { waitUntil: 'commit' });
  return page.evaluate((what) => globalThis.drawnAt(what), wanted);
}

/** What the first action's updates say. */
function updatesOfFirst({ today, ...size }: Plan): string[] {
  const texts: string[] = [];
  for (const { next } of planOf(size, today)) {
    const value = next.value as { readonly action?: string; readonly whatChanged?: string };
    if (value.action === actionId(0) && value.whatChanged) texts.push(value.whatChanged);
  }
  return texts;
}
