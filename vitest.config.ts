import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch, findChromium } from './scripts/findChromium.mjs';

const BROWSER_TESTS = 'src/**/*.browser.test.{ts,tsx}';
const WITHOUT_A_PAGE = 'src/{domain,imports,sample}/**/*.test.ts';

// Before the first worker starts, or it keeps the machine's.
process.env['TZ'] = 'Europe/London';

const folder = (name: string) => fileURLToPath(new URL(`./${name}/`, import.meta.url));

export default defineConfig({
  plugins: [react()],
  define: { __APP_VERSION__: JSON.stringify('0.0.0-test') },
  test: {
    // Left to itself it keeps a core free for a person, and takes twice as long where there are two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'domain',
          include: [WITHOUT_A_PAGE],
          exclude: [BROWSER_TESTS],
          setupFiles: ['test/setup.ts'],
          // Pure functions have nothing to leave behind, and 2 cores are soon busy.
          isolate: false,
          // Some try every world there could be: seconds on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.tsx', 'test/*.test.ts'],
          exclude: [WITHOUT_A_PAGE, BROWSER_TESTS],
          setupFiles: ['test/setup.ts', 'test/setupPage.ts'],
          // A whole page over a real database: slow on a busy machine, and no less right.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          setupFiles: ['test/setup.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        // The scan for what to bundle first does not follow `#` imports: it would find React late.
        resolve: {
          alias: [
            { find: /^#test\//, replacement: folder('test') },
            { find: /^#/, replacement: folder('src') },
          ],
        },
        // Only a worker asks for these: found late, they would load a page again in the middle of a test.
        optimizeDeps: { include: ['hucre/xlsx', 'papaparse'] },
        test: {
          name: 'browser',
          include: [BROWSER_TESTS],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              // Unit tests need no browser, and read this file too.
              launchOptions: findChromium() ? chromiumLaunch() : {},
              contextOptions: { locale: 'en-GB', timezoneId: 'Europe/London' },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
