import type { IsoDate } from '../ids.ts';

export const PLAN_YEAR_STATES = [
  'draft',
  'consulted',
  'approved-subject-to',
  'adopted',
  'superseded',
] as const;

export type PlanYearState = (typeof PLAN_YEAR_STATES)[number];

/** One step of the trail by which a document became the partnership's own. */
export interface AdoptionStep {
  readonly document: 'strategic-assessment' | 'partnership-plan';
  /** Who decided, for example Council. */
  readonly body: string;
  readonly on: IsoDate;
  /** What was decided, in the words of the minutes. */
  readonly decision: string;
  /** Where it can be read: a minute or report reference; empty when not known. */
  readonly reference: string;
  /** What the approval was subject to; empty when it was unconditional. */
  readonly condition: string;
  /** The day on which the condition was met; `null` while it is not, or not known to be. */
  readonly conditionMetOn: IsoDate | null;
}

/** One refresh of the partnership plan, for example 2017-18. */
export interface PlanYear {
  /** As it is said: 2017-18. */
  readonly label: string;
  readonly start: IsoDate;
  /** The last day, itself included. */
  readonly end: IsoDate;
  readonly documentTitle: string;
  readonly state: PlanYearState;
  readonly adoption: readonly AdoptionStep[];
}
