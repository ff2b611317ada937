import type { IsoDate, RecordId } from '../ids.ts';
import type { Alternative } from './strategicAssessment.ts';

export const DECISION_TYPES = ['decision', 'follow-up'] as const;
export type DecisionType = (typeof DECISION_TYPES)[number];

/**
 * What a meeting decided, or asked somebody to do. No fact: a minute can be put right, and what it
 * said before stays in its history.
 */
export interface Decision {
  readonly meeting: RecordId<'meeting'>;
  readonly type: DecisionType;
  readonly text: string;
  /** What else was considered, each with why it was not chosen. */
  readonly alternatives: readonly Alternative[];
  /** By when somebody is owed a reply, as the scrutiny committee is; `null` where nobody is. */
  readonly replyBy: IsoDate | null;
  /** The role that a follow-up is for; empty when not said, and of a decision. */
  readonly ownerRole: string;
  readonly ownerAgency: RecordId<'agency'> | null;
  /** `null` when not said, and of a decision. */
  readonly due: IsoDate | null;
  /** The action that a follow-up became: from then on the plan says how it goes. */
  readonly becameAction: RecordId<'action'> | null;
  /** The update that answered it. */
  readonly becameUpdate: RecordId<'progress-update'> | null;
  /** The day on which a follow-up was done; `null` while it is open, or lives on as an action. */
  readonly doneOn: IsoDate | null;
}
