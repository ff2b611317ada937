import type { RecordId } from '../ids.ts';
import type { PeriodKind } from './measurement.ts';

/** What an improvement is. More reports of a hidden harm may be good: such a measure has neither. */
export const POLARITIES = ['lower-is-better', 'higher-is-better', 'neither'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** Judged against a target, or there to understand the rest. */
export const INDICATOR_ROLES = ['performance', 'contextual'] as const;
export type IndicatorRole = (typeof INDICATOR_ROLES)[number];

/** Source of the bound: guide to small numbers of Cambridgeshire Insight, 2013, and NDTMS. */
export const SMALL_NUMBER_RULES = ['hide-below-5', 'as-published'] as const;
export type SmallNumberRule = (typeof SMALL_NUMBER_RULES)[number];

/** A measured series: what is counted, where, how often, and which way is better. */
export interface Indicator {
  readonly name: string;
  readonly definition: string;
  /** For example "offences", "per 1,000 people", "%". */
  readonly unit: string;
  /** What is counted; empty when the definition says all. */
  readonly numerator: string;
  /** Over what it is counted; empty when it is a plain count. */
  readonly denominator: string;
  readonly area: string;
  /** Code of the area, for example E07000110; empty when not known. */
  readonly areaCode: string;
  readonly polarity: Polarity;
  readonly role: IndicatorRole;
  readonly frequency: PeriodKind;
  /** The priorities it speaks of. */
  readonly priorities: readonly RecordId<'priority'>[];
  /** Our own indicator that this one stands beside, the same measure elsewhere; `null` for our own. */
  readonly comparatorOf: RecordId<'indicator'> | null;
  readonly source: string;
  /** The role or agency that keeps it; empty when not known. */
  readonly owner: string;
  readonly smallNumbers: SmallNumberRule;
  /** Why small numbers may be shown; empty where they are hidden. */
  readonly smallNumbersReason: string;
}
