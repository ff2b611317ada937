import type { IsoDate, RecordId } from '../ids.ts';

/** What else could have been done, and why it was not. */
export interface Alternative {
  readonly option: string;
  readonly whyNot: string;
}

/** The yearly analysis of what harms the area, which recommends the priorities of a plan. */
export interface StrategicAssessment {
  /** The plan that it informs. */
  readonly planYear: RecordId<'plan-year'>;
  readonly title: string;
  /** First day of the figures it looked at, which need not begin a financial year; `null` when not known. */
  readonly windowStart: IsoDate | null;
  /** Last day, itself included; `null` when not known. */
  readonly windowEnd: IsoDate | null;
  /** How issues were found. */
  readonly scanning: string;
  /** How they were weighed, for example with MoRiLE. */
  readonly analysis: string;
  /** The formula of the total, where the partnership has written one of its own; empty otherwise. */
  readonly formula: string;
  readonly alternatives: readonly Alternative[];
  /** The priorities that it recommends. */
  readonly recommended: readonly RecordId<'priority'>[];
  /** What runs through several of them. */
  readonly themes: readonly RecordId<'theme'>[];
}
