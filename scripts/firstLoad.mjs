import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './run.mjs';

/** Kilobytes of 1,000 bytes: JavaScript and CSS of the first load, as gzip sends them. */
export const BUDGET_KB = 160;

/**
 * @typedef {object} Sized
 * @property {string} file within `dist/`
 * @property {number} kB gzipped
 */

/**
 * What the built page loads at once, and what only when it is first needed; the largest first.
 *
 * @returns {{ readonly atOnce: readonly Sized[], readonly lazy: readonly Sized[] }}
 */
export function sizesOfBuild() {
  const first = firstLoad('index.html');
  const all = readdirSync(join(ROOT, 'dist', 'assets')).map((name) => `assets/${name}`);
  const lazy = all.filter((file) => /\.(js|css)$/.test(file) && !first.includes(file));
  return { atOnce: sized(first), lazy: sized(lazy) };
}

/** @param {readonly Sized[]} files */
export const totalKbOf = (files) => files.reduce((sum, { kB }) => sum + kB, 0);

/** @param {readonly string[]} files */
function sized(files) {
  return files
    .map((file) => ({ file, kB: gzipSync(read(file), { level: 9 }).length / 1000 }))
    .sort((a, b) => b.kB - a.kB);
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
