import type { RecordId } from '../ids.ts';

export const FINDING_TYPES = ['finding', 'recommendation'] as const;
export type FindingType = (typeof FINDING_TYPES)[number];

/** Something the assessment found, or recommends. Actions answer it. */
export interface Finding {
  readonly assessment: RecordId<'strategic-assessment'>;
  readonly type: FindingType;
  readonly text: string;
  /** The document it stands in; empty when it is the assessment itself. */
  readonly source: string;
  /** As printed, for example "12"; empty when not known. */
  readonly page: string;
  /** `null` when it belongs to none. */
  readonly priority: RecordId<'priority'> | null;
}
