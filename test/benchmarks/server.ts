import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, preview, type PreviewServer } from 'vite';
import { ROOT } from '../../scripts/run.mjs';

const PORT = 4517;
const PAGES = fileURLToPath(new URL('pages', import.meta.url));
const BUILT_PAGES = join(ROOT, 'test-results', 'benchmarks', 'pages');

/** Pages of the benchmark's own; the app's are at the root, and know nothing of them. */
const BASE = '/benchmark/';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

export const APP = `http://127.0.0.1:${PORT}/`;
export const BARE_PAGE = `${APP}${BASE.slice(1)}bare.html`;
export const STORAGE_PAGE = `${APP}${BASE.slice(1)}storage.html`;

/** Serves the built app as `npm start` does and, on the same origin, the benchmark's own pages. */
export async function serve(): Promise<PreviewServer> {
  await build({
    configFile: false,
    root: PAGES,
    base: BASE,
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir: BUILT_PAGES,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: ['bare.html', 'storage.html'].map((page) => join(PAGES, page)) },
    },
  });
  return preview({
    root: ROOT,
    logLevel: 'error',
    preview: { port: PORT },
    plugins: [besideTheApp()],
  });
}

function besideTheApp(): Plugin {
  return {
    name: 'benchmark-pages',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '', APP);
        if (!pathname.startsWith(BASE)) return next();
        readFile(join(BUILT_PAGES, pathname.slice(BASE.length))).then(
          (content) => {
            response.setHeader('Content-Type', TYPES[extname(pathname)] ?? 'text/plain');
            response.end(content);
          },
          () => {
            response.statusCode = 404;
            response.end();
          },
        );
      });
    },
  };
}
