import { defineConfig } from '@playwright/test';

/** Apart from `npm test`: this one takes minutes, and kills the browsers that it starts itself. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/kill',
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  timeout: 1_800_000,
});
