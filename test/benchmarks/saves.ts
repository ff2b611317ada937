import type { Page } from 'playwright';
import { inFreshBrowser } from './browser.ts';
import { watchScreen } from './pages/drawn.ts';
import { actionId } from './pages/plan.ts';
import type { Plan } from './pages/storage.ts';
import { APP } from './server.ts';
import { inTurn, type Times } from './statistics.ts';
import { ask, openWorkshop } from './workshop.ts';

/** Milliseconds. */
export interface Saves {
  /** From the click on Save until the update can be read in the action's log. */
  readonly saveToScreen: Times;
  /** One such row, written and nothing else, and the next frame. */
  readonly bareWriteAndFrame: Times;
}

export async function measureSaves(profile: string, plan: Plan, rounds: number): Promise<Saves> {
  return inFreshBrowser(profile, async (app, context) => {
    const workshop = await context.newPage();
    await openWorkshop(workshop);
    await app.addInitScript(watchScreen);
    await app.goto(`${APP}#/board`);
    let number = 0;
    return inTurn(rounds, {
      async saveToScreen() {
        await app.bringToFront();
        return save(app, (number += 1));
      },
      async bareWriteAndFrame() {
        await workshop.bringToFront();
        return ask(workshop, 'writeRow', plan);
      },
    });
  });
}

async function save(page: Page, number: number): Promise<number> {
  const text =
    `Measured for the ${number}th time. ${'The work goes on as agreed. '.repeat(9)}`.trim();
  // Every fourth is complete, and would ask before it is opened again.
  const index = number + Math.floor((number - 1) / 3);
  await page.goto(`${APP}#/actions/${actionId(index)}/record`);
  await page.getByRole('radio', { name: /^On track/ }).check({ force: true });
  await page.getByRole('textbox', { name: /^How much is done/ }).fill('60');
  await page.getByRole('textbox', { name: /^What has changed/ }).fill(text);
  const saving = page.getByRole('button', { name: /^Save/ });
  const time = page.evaluate(
    (saved) =>
      new Promise<number>((resolve) => {
        addEventListener(
          'click',
          ({ timeStamp }) => {
            const wanted = { page: 'action', texts: [saved] } as const;
            void globalThis.drawnAt(wanted).then((at) => resolve(at - timeStamp));
          },
          { capture: true, once: true },
        );
      }),
    text,
  );
  await saving.click();
  return time;
}
