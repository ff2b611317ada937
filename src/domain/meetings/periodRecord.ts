import type { RecordId } from '../ids.ts';
import { nameOfAction } from '../plans/namesOf.ts';
import { notWithdrawn, standingWithdrawals } from '../progress/standing.ts';
import { inUse, type Records, type Summarised } from '../versions/records.ts';
import { isWithin, type LockedPeriod, lockedPeriods } from './locks.ts';

/** A sign-off or a return of an update that was true in the period. */
export interface PeriodReview {
  readonly review: Summarised<'review'>;
  /** MH-2 Scoping exercise */
  readonly action: string;
  /** Received after the period was locked: the board did not see it. */
  readonly isAfterLock: boolean;
}

/**
 * Something that reached the period's record after it was locked.
 *
 * - `correction`: it puts an earlier update right.
 * - `late`: nothing had been said of that day before.
 * - `taken-back`: what the record has was taken back.
 */
export interface PeriodCorrection {
  readonly how: 'correction' | 'late' | 'taken-back';
  readonly record: Summarised<'progress-update'> | Summarised<'withdrawal'>;
  /** The update that it is, or that was taken back. */
  readonly update: Summarised<'progress-update'>;
  readonly action: string;
}

export interface PeriodRecord extends LockedPeriod {
  readonly meeting: Summarised<'meeting'> | null;
  /** `null` where it is not here: a snapshot never holds another. */
  readonly snapshot: Summarised<'snapshot'> | null;
  /** In the order in which they were said. */
  readonly reviews: readonly PeriodReview[];
  /** In the order in which they were received. */
  readonly corrections: readonly PeriodCorrection[];
}

/** What stands on record of each locked period, the latest first. */
export const periodRecords = (records: Records): readonly PeriodRecord[] =>
  lockedPeriods(records).map((locked) => periodRecord(records, locked));

function periodRecord(records: Records, locked: LockedPeriod): PeriodRecord {
  const { lock, period } = locked;
  const isAfter = ({ receivedAt }: Summarised) => receivedAt > lock.receivedAt;
  const isTrueIn = ({ value }: Summarised<'progress-update'>) => isWithin(value.asOf, period);
  const all = inUse(records, 'progress-update');
  const byId = new Map(all.map((update) => [update.id as RecordId, update]));
  const nameOf = ({ value }: Summarised<'progress-update'>) => {
    const action = records.action.get(value.action);
    return action ? nameOfAction(action.value) : '';
  };
  const rightsOne = ({ value: { corrects } }: Summarised<'progress-update'>) => {
    const wrong = corrects === null ? undefined : byId.get(corrects);
    return wrong !== undefined && isTrueIn(wrong);
  };
  const reviews = notWithdrawn(records, 'review').flatMap((review) => {
    const update = byId.get(review.value.update);
    if (!update || !isTrueIn(update)) return [];
    return [{ review, action: nameOf(update), isAfterLock: isAfter(review) }];
  });
  const said = notWithdrawn(records, 'progress-update')
    .filter((update) => isAfter(update) && (isTrueIn(update) || rightsOne(update)))
    .map((update): PeriodCorrection => {
      const how = update.value.corrects === null ? 'late' : 'correction';
      return { how, record: update, update, action: nameOf(update) };
    });
  const takenBack = standingWithdrawals(inUse(records, 'withdrawal'))
    .filter(isAfter)
    .flatMap((record): readonly PeriodCorrection[] => {
      const update = byId.get(record.value.of);
      // What came after the lock and went again was never part of the record.
      if (!update || !isTrueIn(update) || isAfter(update)) return [];
      return [{ how: 'taken-back', record, update, action: nameOf(update) }];
    });
  return {
    ...locked,
    meeting: records.meeting.get(lock.value.meeting) ?? null,
    snapshot: records.snapshot.get(lock.value.snapshot) ?? null,
    reviews: reviews.toSorted((a, b) => (a.review.value.on < b.review.value.on ? -1 : 1)),
    corrections: [...said, ...takenBack].toSorted((a, b) =>
      a.record.receivedAt < b.record.receivedAt ? -1 : 1,
    ),
  };
}
