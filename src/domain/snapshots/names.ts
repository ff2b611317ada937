import type { Sha256 } from '../ids.ts';
import type { Snapshot } from '../records/snapshot.ts';

/** Enough of a hash to tell snapshots apart by eye: its first eight digits. */
export const shortHash = (hash: Sha256): string => hash.slice(0, 8);

/** "Board, 12 January 2018" is how people ask for it; at most this many characters before the day. */
const LONGEST_NAME = 60;

interface NamedFile {
  /** The partnership's short name, or its name; may hold anything that somebody typed. */
  readonly partnership: string;
  /** Empty where there is no plan year. */
  readonly planYear: string;
  readonly snapshot: Pick<Snapshot, 'number' | 'asAt'>;
}

/** What a snapshot's data file is called, in characters that every system takes. */
export function nameSnapshotFile({ partnership, planYear, snapshot }: NamedFile): string {
  const whose = [partnership, planYear].map(plainName).filter(Boolean).join(' ');
  const which = `snapshot ${snapshot.number} as at ${snapshot.asAt}`;
  return `${[cut(whose), which].filter(Boolean).join(' ')}.csp.ndjson`;
}

/** Letters, digits and a few signs: no path, no control or direction mark, no dot at an end. */
const plainName = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number} .,&()'’_-]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[. ]+|[. ]+$/g, '');

const cut = (name: string): string => [...name].slice(0, LONGEST_NAME).join('').trim();
