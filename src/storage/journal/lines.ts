import type { ReceivedVersion } from '#domain/versions/version.ts';

/**
 * One line of the journal: a JSON array of a check and the Version with the moment it came. The
 * check tells a line that was cut off by a crash from a whole one; whether a Version is what its
 * author wrote is told by its own hash.
 */
export function lineOf({ version, receivedAt }: ReceivedVersion): string {
  const text = JSON.stringify({ receivedAt, version });
  return `["${checkOf(text)}",${text}]\n`;
}

export interface LinesRead {
  /** Whole lines, each with its line end. */
  readonly lines: readonly string[];
  /** Lines that are not what was written; a last one that was cut off does not count as such. */
  readonly damagedCount: number;
}

/** Sorts the lines of a journal file into whole and damaged ones, without reading what they say. */
export function readLines(text: string): LinesRead {
  const found = text.split('\n');
  // What comes after the last line end was cut off, or is empty.
  found.pop();
  const lines = found.filter(isWhole).map((line) => `${line}\n`);
  return { lines, damagedCount: found.length - lines.length };
}

/** What a whole line says; its Version is not checked. */
export function readLine(line: string): ReceivedVersion {
  const [, received] = JSON.parse(line) as [string, ReceivedVersion];
  return received;
}

const BEFORE_CHECK = 2;
const CHECK_LENGTH = 8;
const BEFORE_TEXT = '["00000000",'.length;

function isWhole(line: string): boolean {
  const check = line.slice(BEFORE_CHECK, BEFORE_CHECK + CHECK_LENGTH);
  return line.endsWith(']') && check === checkOf(line.slice(BEFORE_TEXT, -1));
}

/** FNV-1a over UTF-16 code units, 32 bits, as 8 hexadecimal digits. */
function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(CHECK_LENGTH, '0');
}
