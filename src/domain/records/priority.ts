import type { RecordId } from '../ids.ts';

/** How a priority is named, and where it stands, in one year's plan. */
export interface PriorityInYear {
  readonly planYear: RecordId<'plan-year'>;
  readonly title: string;
  /** Place in the plan, from 1. */
  readonly order: number;
}

/** A named aim of the partnership. Titles change from year to year; the priority is the same. */
export interface Priority {
  readonly inYears: readonly PriorityInYear[];
  /** Why it is one, with its source; empty when nothing has been recorded. */
  readonly rationale: string;
}
