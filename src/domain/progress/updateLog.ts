import { daysBetween, dayOf, type Period, periodOf } from '../calendar.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import type { Recorded } from '../versions/records.ts';
import { inOrderTrue } from './actionProgress.ts';
import { lastReviews } from './reviews.ts';
import { standingWithdrawals } from './standing.ts';
import { deliveryStateOf, type ReportingCycle } from './status.ts';

/** One update as the log shows it, whole. What was put right stays, with what put it right. */
export interface LoggedUpdate {
  readonly update: Recorded<'progress-update'>;
  /** What took it back; `null` while it stands. Undo writes one. */
  readonly withdrawnBy: Recorded<'withdrawal'> | null;
  /** The update that puts this one right; `null` while it stands. */
  readonly correctedBy: Recorded<'progress-update'> | null;
  /** The update that this one puts right; `null` when it corrects none, or one that is not here. */
  readonly corrects: Recorded<'progress-update'> | null;
  /** What stands of what was said by whoever signs off; `null` while nobody has. */
  readonly review: Recorded<'review'> | null;
  /** The reporting period of the day on which it was true. */
  readonly period: Period;
  readonly writtenOn: IsoDate;
  /** Whole days from the period's end to the day of writing; 0 when it was written in time. */
  readonly daysLate: number;
  /** Milestones it calls done that the standing update before it did not. */
  readonly newlyDone: readonly RecordId<'milestone'>[];
  /** Milestones the standing update before it called done, and it does not. */
  readonly nowUndone: readonly RecordId<'milestone'>[];
  /** The percentage of the standing update before it, where it has fallen since; else `null`. */
  readonly fellFrom: number | null;
  /** What the action had been before it was begun again; `null` where it had not ended. */
  readonly reopens: 'complete' | 'suspended' | 'closed' | null;
}

/**
 * All that was said of an action, what was true last first; nothing is left out but what is true
 * after the day.
 */
export function updateLog(
  story: readonly Recorded[],
  asAt: IsoDate,
  cycle: ReportingCycle,
): readonly LoggedUpdate[] {
  const all = inOrderTrue(story.filter(isUpdate));
  const known = all.filter(({ value }) => value.asOf <= asAt);
  const byId = new Map(all.map((update) => [update.id, update]));
  const withdrawals = standingWithdrawals(story.filter(isWithdrawal));
  const withdrawalOf = new Map(withdrawals.map((each) => [each.value.of, each]));
  const kept = all.filter(({ id }) => !withdrawalOf.has(id));
  const reviewOf = lastReviews(
    story.filter(isReview).filter(({ id, value }) => value.on <= asAt && !withdrawalOf.has(id)),
  );
  const correctionOf = new Map(kept.map((update) => [update.value.corrects, update]));
  let before: Recorded<'progress-update'> | null = null;
  const log = known.map((update): LoggedUpdate => {
    const { value, writtenAt } = update;
    const period = periodOf(value.asOf, cycle.reportingPeriod);
    const writtenOn = dayOf(writtenAt);
    const lag = daysBetween(period.end, writtenOn);
    const correctedBy = correctionOf.get(update.id) ?? null;
    const withdrawnBy = withdrawalOf.get(update.id) ?? null;
    const doneBefore = before?.value.milestonesDone ?? [];
    const percentBefore = before?.value.percentDone ?? null;
    const stateBefore = deliveryStateOf(before?.value.status ?? null);
    const isOngoing = deliveryStateOf(value.status) === 'in-progress';
    const hadEnded = stateBefore !== 'in-progress' && stateBefore !== 'not-started';
    const hasFallen =
      percentBefore !== null && value.percentDone !== null && value.percentDone < percentBefore;
    if (!correctedBy && !withdrawnBy) before = update;
    return {
      ...{ update, correctedBy, withdrawnBy, period, writtenOn },
      review: reviewOf.get(update.id) ?? null,
      corrects: value.corrects === null ? null : (byId.get(value.corrects) ?? null),
      daysLate: lag > cycle.graceDays ? lag : 0,
      newlyDone: without(value.milestonesDone, doneBefore),
      nowUndone: without(doneBefore, value.milestonesDone),
      fellFrom: hasFallen ? percentBefore : null,
      reopens: isOngoing && hadEnded ? stateBefore : null,
    };
  });
  return log.toReversed();
}

const isWithdrawal = (record: Recorded): record is Recorded<'withdrawal'> =>
  record.kind === 'withdrawal';

const isReview = (record: Recorded): record is Recorded<'review'> => record.kind === 'review';

const isUpdate = (record: Recorded): record is Recorded<'progress-update'> =>
  record.kind === 'progress-update';

const without = <Id>(all: readonly Id[], known: readonly Id[]) =>
  all.filter((id) => !known.includes(id));
