import { findOrInstallChromium, findOrInstallPdfReader } from './findChromium.mjs';
import { runAll } from './run.mjs';

/** Everything a change must pass. */
try {
  findOrInstallChromium();
  findOrInstallPdfReader();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const isGood = runAll([
  ['check', 'node', 'scripts/check.mjs'],
  ['unit tests', 'vitest', 'run', '--project', 'domain', '--project', 'unit'],
  ['integration tests', 'vitest', 'run', '--project', 'integration'],
  ['browser tests', 'vitest', 'run', '--project', 'browser'],
  ['end-to-end tests', 'playwright', 'test'],
]);
process.exit(isGood ? 0 : 1);
