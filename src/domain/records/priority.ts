import type { RecordId } from '../ids.ts';

/** How a priority is named, and where it stands, in one year's plan. */
export interface PriorityInYear {
  readonly planYear: RecordId<'plan-year'>;
  readonly title: string;
  /** Place in the plan, from 1. */
  readonly order: number;
}

/** Where a priority came from, or what became of it. */
export interface PriorityLineage {
  readonly how: 'renamed-from' | 'split-from' | 'merged-from' | 'was-theme' | 'became-theme';
  readonly other: RecordId<'priority'> | RecordId<'theme'>;
  /** The plan that first had it so; `null` when not known. */
  readonly planYear: RecordId<'plan-year'> | null;
}

/** Whose priority it is as well, for example of the police and crime commissioner. */
export interface Alignment {
  readonly withWhat: string;
  /** Where that can be read. */
  readonly source: string;
}

/** A named aim of the partnership. Titles change from year to year; the priority is the same. */
export interface Priority {
  readonly inYears: readonly PriorityInYear[];
  /** Why it is one, with its source; empty when nothing has been recorded. */
  readonly rationale: string;
  readonly lineage: readonly PriorityLineage[];
  readonly alignment: readonly Alignment[];
}
