import type { IsoDate, RecordId } from '../ids.ts';

export const VERDICTS = ['signed-off', 'returned'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A fact: somebody signed an update off, or returned it with a reason. The last one said stands. */
export interface Review {
  readonly action: RecordId<'action'>;
  readonly update: RecordId<'progress-update'>;
  readonly verdict: Verdict;
  /** The role and body, for example "Chair, Mental Health subgroup". */
  readonly by: string;
  readonly on: IsoDate;
  /** Needed where it is returned; empty where there was nothing to say. */
  readonly reason: string;
}
