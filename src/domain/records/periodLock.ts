import type { IsoDate, RecordId } from '../ids.ts';

/** A reporting period as the partnership had it then: its length may be another today. */
export interface LockedDays {
  readonly kind: 'quarter' | 'month';
  readonly start: IsoDate;
  /** The last day, itself included. */
  readonly end: IsoDate;
}

/**
 * A fact: the board met, and the snapshot that it saw is the record of a period. What is received
 * later and was true in it is a correction: docs/decisions/0130. It is taken back by a withdrawal.
 */
export interface PeriodLock {
  readonly period: LockedDays;
  readonly meeting: RecordId<'meeting'>;
  readonly snapshot: RecordId<'snapshot'>;
  readonly on: IsoDate;
  /** Empty where there was nothing to say. */
  readonly note: string;
}
