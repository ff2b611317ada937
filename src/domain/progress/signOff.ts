import { type Period, periodOf } from '../calendar.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import { groupBy } from '../groupBy.ts';
import { type PlanRow, planRow } from '../plans/planRow.ts';
import { type SubgroupProfile, subgroupProfile } from '../plans/subgroupProfile.ts';
import type { Records, Summarised } from '../versions/records.ts';
import { progressOfAllYears } from './actionProgress.ts';
import { thePartnership } from '../plans/partnershipAt.ts';
import { byRef } from './planView.ts';
import { reviewsOf } from './reviews.ts';

/** An update with what was said of it by whoever signs off. */
export interface ReviewedUpdate {
  readonly row: PlanRow;
  readonly update: Summarised<'progress-update'>;
  /** `null` while nobody has looked at it. */
  readonly review: Summarised<'review'> | null;
}

/** The updates that a subgroup made of one reporting period. */
export interface PeriodUpdates {
  readonly period: Period;
  /** By reference, then in the order in which they were true. */
  readonly updates: readonly ReviewedUpdate[];
  readonly waitingCount: number;
}

export interface SignOff {
  readonly profile: SubgroupProfile;
  readonly asAt: IsoDate;
  /** Those with an update, the latest first. */
  readonly periods: readonly PeriodUpdates[];
}

/** @returns `null` where there is no such subgroup, or no partnership */
export function signOffOf(
  records: Records,
  asAt: IsoDate,
  id: RecordId<'subgroup'>,
): SignOff | null {
  const cycle = thePartnership(records)?.value;
  const subgroup = records.subgroup.get(id);
  if (!cycle || !subgroup) return null;
  const reviews = reviewsOf(records, asAt);
  const updates = progressOfAllYears(records, asAt, cycle, id)
    .toSorted(byRef)
    .flatMap((progress) => {
      const row = planRow(records, progress);
      return progress.updates.map((update) => ({
        ...{ row, update, review: reviews.get(update.id) ?? null },
      }));
    });
  const byPeriod = groupBy(
    updates,
    ({ update }) => periodOf(update.value.asOf, cycle.reportingPeriod).start,
  );
  const periods = [...byPeriod].toSorted(([a], [b]) => (a < b ? 1 : -1));
  return {
    profile: subgroupProfile(records, asAt, subgroup),
    asAt,
    periods: periods.map(([start, ofPeriod]) => ({
      period: periodOf(start, cycle.reportingPeriod),
      updates: ofPeriod,
      waitingCount: ofPeriod.filter(({ review }) => review === null).length,
    })),
  };
}

/** The period asked for, else the latest in which something waits, else the latest there is. */
export const chosenPeriod = (
  { periods }: SignOff,
  wanted: string | undefined,
): PeriodUpdates | null =>
  periods.find(({ period }) => period.id === wanted) ??
  periods.find(({ waitingCount }) => waitingCount > 0) ??
  periods[0] ??
  null;

/** Which period's updates are looked at. It stands in the address. */
export interface InPeriod {
  readonly period?: string;
}

export const readPeriod = ({ period }: Readonly<Record<string, unknown>>): InPeriod =>
  typeof period === 'string' && period !== '' ? { period } : {};
