import type { Instant, IsoDate, Sha256 } from '../ids.ts';
import type { Recorded } from '../versions/records.ts';
import type { Author } from '../versions/version.ts';
import type { Marking } from './subgroup.ts';

/**
 * For whom a snapshot is made.
 *
 * - `full`: every record, as it is.
 * - `board`: without what only serves those who work on the plan: docs/decisions/0126.
 * - `public`: without what is sensitive, not for publishing or internal, and without small numbers.
 */
export const EDITIONS = ['full', 'board', 'public'] as const;
export type Edition = (typeof EDITIONS)[number];

/** What an edition leaves out, in numbers; nothing of it says what it was. */
export interface Withheld {
  readonly actions: number;
  /** In how many subgroups those actions are. */
  readonly ofSubgroups: number;
  /** Subgroups that are left out themselves, with their meetings. */
  readonly subgroups: number;
  /** Updates of those actions that stand. */
  readonly updates: number;
  readonly milestones: number;
  readonly meetings: number;
  /** Figures that are in it without their value, as small ones or to protect a small one. */
  readonly figures: number;
  /** Baselines of indicators that hide a figure, which could tell it. */
  readonly baselines: number;
  /** Records that only serve those who work on the plan, for example saved views. */
  readonly working: number;
}

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
  /** Absent of those that were taken before there were editions: they are `full`. */
  readonly edition?: Edition;
  /** Absent where nothing can have been left out. */
  readonly withheld?: Withheld;
  readonly notes: string;
  readonly madeBy: Author;
  readonly madeAt: Instant;
  /** The version of the app that made it. */
  readonly appVersion: string;
  /** Every record of the edition, whole, in a fixed order; snapshots themselves are left out. */
  readonly content: readonly Recorded[];
  /** SHA-256 over the canonical JSON of all the fields above. */
  readonly hash: Sha256;
}

/** What a list of snapshots needs. */
export type SnapshotSummary = Omit<Snapshot, 'content'> & {
  /** How many records it holds. */
  readonly recordCount: number;
};
