import type { IsoDate } from '../ids.ts';

/** What the coordinator asks of everybody who reports in one reporting period. */
export interface CycleNote {
  /** The id of the reporting period, for example 2017-Q3: see `Period`. */
  readonly period: string;
  readonly text: string;
  /** The day by which updates are asked for; `null` when none was set. */
  readonly dueBy: IsoDate | null;
}
