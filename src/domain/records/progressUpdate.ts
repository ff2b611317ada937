import type { IsoDate, RecordId } from '../ids.ts';

/** What a chair can declare. The first three are the rating of an action in progress. */
export const DECLARED_STATUSES = [
  'on-track',
  'at-risk',
  'off-track',
  'complete',
  'suspended',
  'closed',
] as const;

export type DeclaredStatus = (typeof DECLARED_STATUSES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** The chair's own judgement of an action in progress: green, amber, red. */
export type Rag = 'on-track' | 'at-risk' | 'off-track';

export interface CorrectiveAction {
  readonly text: string;
  /** Role or agency; empty when not said. */
  readonly who: string;
  /** `null` when not said. */
  readonly by: IsoDate | null;
}

/** Who agreed that an action is suspended or will not be delivered, when, and why. */
export interface Approval {
  readonly by: string;
  readonly on: IsoDate;
  readonly reason: string;
}

/** A fact: what a chair said of an action. True on one day, written down on another. */
export interface ProgressUpdate {
  readonly action: RecordId<'action'>;
  /** The day on which it was true. */
  readonly asOf: IsoDate;
  readonly status: DeclaredStatus;
  /** Whole per cent, 0 to 100; `null` where the action is judged by milestones alone. */
  readonly percentDone: number | null;
  /** How sure the chair is that it will be done in time; `null` when not said. */
  readonly confidence: Confidence | null;
  /** All the milestones that were done on that day, those of earlier updates included. */
  readonly milestonesDone: readonly RecordId<'milestone'>[];
  /** `null` when none was given. An off-track update cannot be saved without one. */
  readonly correctiveAction: CorrectiveAction | null;
  readonly whatChanged: string;
  /** What may be published; empty when nothing was written for the public. */
  readonly publicWording: string;
  /** What shows that it is complete; empty unless it is. */
  readonly evidence: string;
  /** For suspended and closed; `null` otherwise. */
  readonly approval: Approval | null;
  /** The update that this one puts right; `null` when it corrects none. */
  readonly corrects: RecordId<'progress-update'> | null;
}

/** What tables and charts need of an update. A whole update is one, too. */
export type UpdateSummary = Pick<
  ProgressUpdate,
  | 'action'
  | 'asOf'
  | 'status'
  | 'percentDone'
  | 'confidence'
  | 'milestonesDone'
  | 'correctiveAction'
  | 'corrects'
>;
