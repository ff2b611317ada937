import './requireNode.mjs';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT, run } from './run.mjs';

const BUILT = join(ROOT, 'dist', 'index.html');
const SOURCES = [
  'src',
  'public',
  'config',
  'index.html',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
];

/** Builds when `dist/` is missing, older than what it is made from, or made for other servers. */
export function buildWhenStale() {
  const reason = whyStale();
  if (!reason) return;
  console.log(`Building: ${reason}`);
  if (!run('vite', ['build', '--logLevel', 'warn'])) {
    console.error('The build failed: see above.');
    process.exit(1);
  }
}

function whyStale() {
  if (!existsSync(BUILT)) return 'there is no dist/ yet';
  const builtAt = statSync(BUILT).mtimeMs;
  const newer = SOURCES.flatMap((name) => filesIn(join(ROOT, name))).find(
    (file) => statSync(file).mtimeMs > builtAt,
  );
  if (newer) return `${newer.slice(ROOT.length)} is newer than dist/`;
  const wanted = (process.env['CONNECT_ORIGINS'] ?? '').split(/\s+/).filter(Boolean).join(' ');
  const [, built = ''] = /connect-src 'self'([^;]*)/.exec(readFileSync(BUILT, 'utf8')) ?? [];
  return built.trim() === wanted ? null : 'CONNECT_ORIGINS has changed';
}

/**
 * Without tests, which are not part of what is built.
 *
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildWhenStale();
