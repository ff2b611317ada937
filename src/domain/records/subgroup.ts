import type { IsoDate, RecordId } from '../ids.ts';

export const SUBGROUP_STATES = ['active', 'forming', 'merged', 'closed'] as const;
export type SubgroupState = (typeof SUBGROUP_STATES)[number];

/** Whether the subgroup has an action plan, and how firm it is. */
export const PLAN_STATES = ['none-yet', 'draft', 'redraft-due', 'agreed'] as const;
/** `not-public`: it has one, of which nothing may be published. Only in a public edition. */
export const FROZEN_PLAN_STATES = [...PLAN_STATES, 'not-public'] as const;
export type PlanState = (typeof FROZEN_PLAN_STATES)[number];

export const MARKINGS = ['official', 'official-sensitive', 'public'] as const;
/** Government security marking. OFFICIAL-SENSITIVE is a handling caveat within OFFICIAL. */
export type Marking = (typeof MARKINGS)[number];

/** Where a subgroup came from: a re-formed group keeps its line, and its old actions stay readable. */
export interface SubgroupLineage {
  readonly how: 'split-from' | 'merged-from' | 'renamed-from';
  readonly from: RecordId<'subgroup'>;
  /** `null` when the day is not known. */
  readonly on: IsoDate | null;
}

/** Those who deliver a priority; has a chair, who need not be a council officer. */
export interface Subgroup {
  readonly name: string;
  /** Two to six letters before the number in an action's reference, for example MH in MH-1. */
  readonly code: string;
  readonly priorities: readonly RecordId<'priority'>[];
  /** A role, never needing a name: for example "Chair"; empty when not known. */
  readonly chairRole: string;
  /** Who chairs in the chair's place; a role, empty when not known. */
  readonly deputyRole: string;
  /** `null` when not known. */
  readonly chairAgency: RecordId<'agency'> | null;
  readonly agencies: readonly RecordId<'agency'>[];
  readonly state: SubgroupState;
  readonly planState: PlanState;
  readonly marking: Marking;
  readonly lineage: readonly SubgroupLineage[];
  readonly about: string;
}
