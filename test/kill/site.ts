import { fileURLToPath } from 'node:url';
import { build, preview, type PreviewServer } from 'vite';

const PAGE = fileURLToPath(new URL('page', import.meta.url));
const BUILT = fileURLToPath(new URL('../../test-results/kill-page', import.meta.url));
const PORT = 4518;

export const ADDRESS = `http://127.0.0.1:${PORT}/`;

/** Builds the page that the test drives, and serves it. The app itself never has it. */
export async function servePage(): Promise<PreviewServer> {
  await build({
    configFile: false,
    root: PAGE,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: BUILT, emptyOutDir: true, target: 'es2023' },
  });
  return preview({
    configFile: false,
    root: PAGE,
    logLevel: 'error',
    build: { outDir: BUILT },
    preview: { port: PORT, host: '127.0.0.1', strictPort: true },
  });
}
