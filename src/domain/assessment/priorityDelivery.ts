import { groupBy } from '../groupBy.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import { planYearAt, thePartnership } from '../plans/partnershipAt.ts';
import { type ActionProgress, progressOfActions } from '../progress/actionProgress.ts';
import { type Count, countStatuses, type StatusCounts } from '../progress/counts.ts';
import { inYear, prioritiesOfYear } from '../structure/priorityOrder.ts';
import { inUse, type Records, type Summarised } from '../versions/records.ts';
import {
  type Delivered,
  deliveredOf,
  type DeliveryRules,
  type Outcome,
  outcomeOf,
} from './verdict.ts';

/** What an indicator of a priority does. */
export interface IndicatorMoved {
  readonly id: RecordId<'indicator'>;
  readonly outcome: Outcome;
}

/** One row of Delivery against the assessment. */
export interface PriorityDelivery {
  readonly id: RecordId<'priority'>;
  readonly title: string;
  /** Its place in the plan, from 1. */
  readonly order: number;
  /** Of the findings and recommendations of the year's assessment, those that a live action answers. */
  readonly findings: Count;
  readonly counts: StatusCounts;
  readonly delivered: Delivered;
  readonly indicators: readonly IndicatorMoved[];
  readonly outcome: Outcome;
}
