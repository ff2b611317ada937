import { nameFile } from '../fileName.ts';
import type { Sha256 } from '../ids.ts';
import type { Snapshot } from '../records/snapshot.ts';

/** Enough of a hash to tell snapshots apart by eye: its first eight digits. */
export const shortHash = (hash: Sha256): string => hash.slice(0, 8);

interface NamedFile {
  /** The partnership's short name, or its name; may hold anything that somebody typed. */
  readonly partnership: string;
  /** Empty where there is no plan year. */
  readonly planYear: string;
  readonly snapshot: Pick<Snapshot, 'number' | 'asAt'>;
}

/** What a snapshot's data file is called, in characters that every system takes. */
export const nameSnapshotFile = ({ partnership, planYear, snapshot }: NamedFile): string =>
  nameFile({
    about: [partnership, planYear],
    which: `snapshot ${snapshot.number} as at ${snapshot.asAt}`,
    ending: '.csp.ndjson',
  });
