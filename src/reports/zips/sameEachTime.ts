import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Instant } from '#domain/ids.ts';
import { NO_TIME } from './zip.ts';

/** Of a document's own properties: when it was made, and last changed. */
const WHEN = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;

/**
 * An office file that says the same as another one is the same: its parts in the order of their names,
 * without a time, made when the snapshot was; and what a library named at random, in order instead.
 */
export function sameEachTime(file: Uint8Array, madeAt: Instant): Uint8Array {
  const parts = Object.entries(unzipSync(file)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const named = new Map<string, string>();
  for (const [name] of parts) {
    const media = /\/media\/([^/]+)$/.exec(name)?.[1];
    if (media && RANDOM.test(media)) named.set(media, nameOfPicture(media, named.size + 1));
  }
  const renamed = (text: string) =>
    renumbered([...named].reduce((all, [from, to]) => all.replaceAll(from, to), text));
  const same: Record<string, Uint8Array> = {};
  for (const [name, bytes] of parts) {
    if (name.endsWith('.xlsx')) {
      same[name] = sameEachTime(bytes, madeAt);
    } else if (name.endsWith('.xml') || name.endsWith('.rels')) {
      const text = renamed(strFromU8(bytes));
      same[renamed(name)] = strToU8(text.replaceAll(WHEN, `$1${madeAt.slice(0, 19)}Z$2`));
    } else {
      same[renamed(name)] = bytes;
    }
  }
  return zipSync(same, { mtime: NO_TIME, level: 6 });
}

/** Places that a library numbers on from the last document it made: from 1 in each. */
function renumbered(text: string): string {
  const numbers = new Map<string, number>();
  const numberOf = (written: string) => {
    const known = numbers.get(written) ?? numbers.size + 1;
    numbers.set(written, known);
    return known;
  };
  return text
    .replaceAll(/_Toc(\d+)/g, (_, number: string) => `_Toc${numberOf(number)}`)
    .replaceAll(BOOKMARK, (_, before: string, number: string) => `${before}${numberOf(number)}`);
}

/** A bookmark has the number that is in its name. */
const BOOKMARK = /(<w:bookmark(?:Start|End)[^>]*\bw:id=")(\d+)/g;

/** A name that nobody chose. */
const RANDOM = /^[\w-]{20,}\.\w+$/;

const nameOfPicture = (name: string, at: number): string =>
  `picture${String(at).padStart(3, '0')}${name.slice(name.lastIndexOf('.'))}`;
