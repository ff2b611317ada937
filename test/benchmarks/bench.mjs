import '../../scripts/requireNode.mjs';
import { buildWhenStale } from '../../scripts/buildWhenStale.mjs';
import { findOrInstallChromium } from '../../scripts/findChromium.mjs';
import { ROOT } from '../../scripts/run.mjs';

// Standard output is for JSON alone: npm run --silent bench > bench.json
const { log } = console;
console.log = console.error;
findOrInstallChromium();
buildWhenStale();
console.log = log;

// Only now, since an older Node cannot even read it. Vite reads TypeScript where Node does not yet.
const { runnerImport } = await import('vite');
const { module } = /** @type {{ module: typeof import('./bench.ts') }} */ (
  await runnerImport(`${ROOT}test/benchmarks/bench.ts`)
);
const areKept = await module.bench({ isLarge: Boolean(process.env['BENCH_LARGE']) });
// Slow is no failure, unless somebody asks for it to be one.
process.exit(process.argv.includes('--strict') && !areKept ? 1 : 0);
