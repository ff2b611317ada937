import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserContext, chromium } from '@playwright/test';
import { chromiumLaunch } from '../../scripts/findChromium.mjs';

export interface Browser {
  readonly context: BrowserContext;
  /** SIGKILL to all its processes at once, as when the power fails. */
  kill(): Promise<void>;
}

/** Where Chromium writes down its port. Left over from a killed browser, it would be the wrong one. */
const PORT_FILE = 'DevToolsActivePort';

/** Starts Chromium over a profile that outlives it. Playwright itself ends only what is well. */
export async function startBrowser(profile: string): Promise<Browser> {
  await rm(join(profile, PORT_FILE), { force: true });
  const { executablePath, args } = chromiumLaunch();
  const own = [`--user-data-dir=${profile}`, '--headless=new', '--remote-debugging-port=0'];
  const started = spawn(executablePath, [...args, ...own, 'about:blank'], {
    // A process group of its own, so that nothing of it survives.
    detached: true,
    stdio: 'ignore',
  });
  const port = await portOf(profile, started);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no profile open');
  return {
    context,
    async kill() {
      const ended = once(started, 'exit');
      if (started.pid !== undefined) process.kill(-started.pid, 'SIGKILL');
      await ended;
      await browser.close().catch(() => undefined);
    },
  };
}

async function portOf(profile: string, started: ChildProcess): Promise<string> {
  for (let tries = 0; tries < 600 && started.exitCode === null; tries += 1) {
    const text = await readFile(join(profile, PORT_FILE), 'utf8').catch(() => '');
    const [port = ''] = text.split('\n');
    if (port !== '') return port;
    await wait(50);
  }
  throw new Error('The browser did not start');
}
