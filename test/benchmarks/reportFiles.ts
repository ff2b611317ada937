import { stat } from 'node:fs/promises';
import type { Page } from 'playwright';
import { inFreshBrowser } from './browser.ts';
import { APP } from './server.ts';

/** One format of the board pack, made once from a frozen plan. */
export interface ReportFile {
  readonly format: string;
  /** Milliseconds from the press of the button until it can be saved, its charts drawn. */
  readonly ms: number;
  readonly bytes: number;
  /** Milliseconds of the longest piece of work on the page's own thread meanwhile. */
  readonly longestTaskMs: number;
}

/** Of a plan of so many actions. */
export interface Reports {
  readonly actions: number;
  readonly files: readonly ReportFile[];
}

const FORMATS = ['PDF', 'Word', 'PowerPoint', 'Excel', 'Web page', 'CSV tables', 'Chart images'];

/** @param profile in which the database is */
export const measureReportFiles = (profile: string): Promise<readonly ReportFile[]> =>
  inFreshBrowser(profile, async (page) => {
    await page.addInitScript(() => {
      const tasks = { longest: 0 };
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) {
          tasks.longest = Math.max(tasks.longest, duration);
        }
      }).observe({ type: 'longtask' });
      Object.assign(globalThis, { longTasks: tasks });
    });
    await page.goto(`${APP}#/snapshots/new`);
    await page.getByRole('button', { name: 'Freeze' }).click();
    await page.getByRole('complementary', { name: 'Snapshot' }).waitFor();
    await page.goto(`${APP}#/reports`);
    await page.getByRole('button', { name: 'Make the files' }).waitFor();
    const files: ReportFile[] = [];
    for (const format of FORMATS) files.push(await make(page, format));
    return files;
  });

async function make(page: Page, format: string): Promise<ReportFile> {
  for (const one of FORMATS) {
    await page.getByRole('checkbox', { name: new RegExp(`^${one}`) }).setChecked(one === format);
  }
  // Reading and checking the snapshot belongs to the page before: only what is made counts.
  await page.evaluate(() => {
    (globalThis as unknown as Watched).longTasks.longest = 0;
  });
  const start = performance.now();
  await page.getByRole('button', { name: 'Make the files' }).click();
  await page.getByText('1 of 1 file ready').waitFor({ timeout: 300_000 });
  const ms = Math.round(performance.now() - start);
  const longestTaskMs = await page.evaluate(() =>
    Math.round((globalThis as unknown as Watched).longTasks.longest),
  );
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: `Save ${format}`, exact: true }).click();
  const { size } = await stat(await (await downloading).path());
  return { format, ms, bytes: size, longestTaskMs };
}

interface Watched {
  readonly longTasks: { longest: number };
}
