import { readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildWhenStale } from './buildWhenStale.mjs';
import { ROOT } from './run.mjs';

/** Kilobytes of 1,000 bytes: JavaScript and CSS of the first load, as gzip sends them. */
const BUDGET_KB = 160;

buildWhenStale();

const sizes = firstLoad('index.html')
  .map((file) => ({ file: basename(file), bytes: gzipSync(read(file), { level: 9 }).length }))
  .sort((a, b) => b.bytes - a.bytes);
const totalKb = sizes.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

for (const { file, bytes } of sizes) {
  console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${file}`);
}
console.log(`${totalKb.toFixed(1).padStart(7)} kB  first load, gzip, of at most ${BUDGET_KB} kB`);

if (totalKb > BUDGET_KB) {
  console.error('The first load is over its budget. Load what is not needed at once lazily.');
  process.exit(1);
}

/**
 * Every script and style sheet that the page names, and whatever those import statically.
 *
 * @param {string} page
 * @returns {string[]}
 */
function firstLoad(page) {
  const html = read(page).toString();
  const waiting = [
    ...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.(?:js|css))"/g),
  ].map(([, file]) => posix.normalize(file ?? ''));
  /** @type {Set<string>} */
  const files = new Set();
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    if (file.endsWith('.js')) waiting.push(...staticImports(file));
  }
  if (files.size === 0) throw new Error(`dist/${page} names no script: nothing was measured`);
  return [...files];
}

/** @param {string} file */
function staticImports(file) {
  const code = read(file).toString();
  const folder = posix.dirname(file);
  // Minified: `import{a}from"./b.js"`, `import"./b.js"`, `export*from"./b.js"`; not `import(…)`.
  const found = code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g);
  return Array.from(found, ([, path]) => posix.join(folder, path ?? ''));
}

/** @param {string} file */
function read(file) {
  return readFileSync(join(ROOT, 'dist', file));
}
