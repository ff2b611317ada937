import './requireNode.mjs';
import { buildWhenStale } from './buildWhenStale.mjs';
import { ROOT } from './run.mjs';

buildWhenStale();
// Only now, since an older Node cannot even read it.
const { preview } = await import('vite');

try {
  const server = await preview({ root: ROOT, logLevel: 'warn' });
  console.log(`Community safety plans: ${server.resolvedUrls?.local[0]}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
