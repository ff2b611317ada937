import { strToU8, type Zippable, zipSync } from 'fflate';

/** Read as local time, and written as such: the same on every device. */
const ALWAYS = '2000-01-01T12:00:00';

/** What is packed already. */
const PACKED = /\.(?:png|xlsx)$/;

/**
 * A zip whose bytes depend on nothing but its parts: one time for all, and the order they are given
 * in.
 */
export function sameZip(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [path, content] of parts) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    files[path] = [bytes, { level: PACKED.test(path) ? 0 : 6 }];
  }
  return zipSync(files, { mtime: ALWAYS });
}
