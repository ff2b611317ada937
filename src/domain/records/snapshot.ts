import type { Instant, IsoDate, Sha256 } from '../ids.ts';
import type { Recorded } from '../versions/records.ts';
import type { Author } from '../versions/version.ts';
import type { Marking } from './subgroup.ts';

/** A fact: the records as they were known at a moment, kept for ever, with a hash over them. */
export interface Snapshot {
  /** As it is said in minutes: 1 for the first that was taken here. */
  readonly number: number;
  readonly title: string;
  /** The meeting it was made for; empty when for none. */
  readonly meeting: string;
  /** Figures are worked out as at this day. */
  readonly asAt: IsoDate;
  readonly marking: Marking;
  readonly notes: string;
  readonly madeBy: Author;
  readonly madeAt: Instant;
  /** The version of the app that made it. */
  readonly appVersion: string;
  /** Every record known then, whole, in a fixed order; snapshots themselves are left out. */
  readonly content: readonly Recorded[];
  /** SHA-256 over the canonical JSON of all the fields above. */
  readonly hash: Sha256;
}

/** What a list of snapshots needs. */
export type SnapshotSummary = Omit<Snapshot, 'content'> & {
  /** How many records it holds. */
  readonly recordCount: number;
};
