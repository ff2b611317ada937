import type { DataFlag, MeasuredPeriod } from '../records/measurement.ts';

/** Layouts of files that figures are read from. */
export const FIGURE_LAYOUTS = [
  'home-office-csp',
  'ons-table-c2',
  'police-street',
  'fingertips',
  'tidy',
] as const;

export type FigureLayout = (typeof FIGURE_LAYOUTS)[number];

/** A figure as a file has it, before anybody said which indicator it belongs to. */
export interface CandidatePoint {
  readonly area: string;
  readonly areaCode: string;
  readonly series: string;
  readonly unit: string;
  readonly period: MeasuredPeriod;
  readonly value: number | null;
  readonly count: number | null;
  readonly denominator: number | null;
  readonly flag: DataFlag;
  readonly note: string;
  /** Where it is in the file: "row 12", "rows 3, 9 and 14 added". */
  readonly row: string;
}
