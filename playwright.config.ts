import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './scripts/findChromium.mjs';

const isCi = Boolean(process.env['CI']);
const address = `http://127.0.0.1:${process.env['PORT'] ?? 4173}/`;

export default defineConfig({
  testDir: 'test/end-to-end',
  outputDir: 'test-results/end-to-end',
  fullyParallel: true,
  workers: 2,
  forbidOnly: isCi,
  // On a shared, busy machine a test may run out of time. One that passes then is reported as flaky.
  retries: isCi ? 1 : 0,
  reporter: [['list']],
  // Two busy cores may take their time; whoever waits is told by the title that failed.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  webServer: {
    command: 'npm start',
    url: address,
    reuseExistingServer: !isCi,
    timeout: 180_000,
  },
  use: {
    baseURL: address,
    launchOptions: chromiumLaunch(),
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // A trace of every test costs half as much time again: only what failed is traced, when tried again.
    trace: isCi ? 'on-first-retry' : 'off',
    video: 'off',
  },
});
