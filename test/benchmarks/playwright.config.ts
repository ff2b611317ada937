import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

/** Apart from `npm test`: what is measured would be disturbed by anything beside it. */
export default defineConfig(base, {
  testDir: '.',
  outputDir: '../../test-results/benchmarks',
  workers: 1,
  retries: 0,
  timeout: 1_800_000,
  use: { trace: 'off' },
});
