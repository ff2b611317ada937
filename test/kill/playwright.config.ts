import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

/** Apart from `npm test`: this one takes minutes, and kills browsers. */
export default defineConfig(base, {
  testDir: '.',
  outputDir: '../../test-results/kill',
  workers: 1,
  retries: 0,
  timeout: 1_800_000,
  use: { trace: 'off' },
});
