import './requireNode.mjs';
import { preview } from 'vite';
import { buildWhenStale } from './buildWhenStale.mjs';
import { ROOT } from './run.mjs';

buildWhenStale();

try {
  const server = await preview({ root: ROOT, logLevel: 'warn' });
  console.log(`Community safety plans: ${server.resolvedUrls?.local[0]}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
