import type { RecordId } from '../ids.ts';

/** The parts of a MoRiLE matrix. Scales and weights are the partnership's own. */
export const SCORE_PARTS = [
  'physical',
  'psychological',
  'financial',
  'community',
  'environment',
  'geographic-scope',
  'vulnerability',
  'likelihood',
  'confidence',
  'organisational-position',
] as const;

export type ScorePart = (typeof SCORE_PARTS)[number];

/** An issue as the assessment scored it. Never a person, and nothing here is worked out. */
export interface ScoredIssue {
  readonly assessment: RecordId<'strategic-assessment'>;
  readonly title: string;
  /** As entered, on whatever scale; a part that was not scored is left out. */
  readonly scores: Readonly<Partial<Record<ScorePart, string>>>;
  /** As entered; empty when there is none. */
  readonly total: string;
  /** From 1; `null` when it was not ranked. */
  readonly rank: number | null;
  readonly isEmerging: boolean;
  /** The priority that answers it; `null` when none does. */
  readonly priority: RecordId<'priority'> | null;
}
