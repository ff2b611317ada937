import type { IsoDate, RecordId } from '../ids.ts';

export const PERIOD_KINDS = [
  'month',
  'quarter',
  'financial-year',
  'calendar-year',
  'rolling-12-months',
] as const;

export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** The days that a figure speaks of. Kept as days, so that no label is ever read again. */
export interface MeasuredPeriod {
  readonly kind: PeriodKind;
  readonly start: IsoDate;
  /** The last day, itself included. */
  readonly end: IsoDate;
}

/**
 * How far a figure may be trusted.
 *
 * - `suppressed`: known to somebody, hidden because it is small. Never drawn, never summed.
 * - `missing`: not known. Never zero.
 * - `not-comparable`: counted another way than its neighbours; nothing is compared across it.
 * - `unassigned`: the police recorded the offences, and placed them in no area.
 */
export const DATA_FLAGS = [
  'ok',
  'provisional',
  'suppressed',
  'missing',
  'not-comparable',
  'unassigned',
] as const;

export type DataFlag = (typeof DATA_FLAGS)[number];

/** A fact: what an indicator stood at over a period, by one source. */
export interface Measurement {
  readonly indicator: RecordId<'indicator'>;
  readonly period: MeasuredPeriod;
  /** In the unit of the indicator; `null` when not known. */
  readonly value: number | null;
  /** What was counted, where the value is a rate or a share of it; `null` when not said. */
  readonly count: number | null;
  /** Over how many it was counted; `null` when not said. */
  readonly denominator: number | null;
  /** Year and origin of the denominator, for example "Mid-2020 estimate"; empty when there is none. */
  readonly denominatorSource: string;
  readonly flag: DataFlag;
  readonly note: string;
  /** Where it can be read: a document and its page, a table. */
  readonly source: string;
  /** The file it was read from; empty when it was typed. */
  readonly sourceFile: string;
  /** As a person finds it there, for example "row 12"; empty when it was typed. */
  readonly sourceRow: string;
  /** The import that brought it; `null` when it was typed. */
  readonly batch: RecordId<'import-batch'> | null;
  /** The figure that this one puts right; `null` when it corrects none. */
  readonly corrects: RecordId<'measurement'> | null;
}
