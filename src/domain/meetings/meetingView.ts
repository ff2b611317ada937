import type { IsoDate, RecordId } from '../ids.ts';
import { thePartnership } from '../plans/partnershipAt.ts';
import { inUse, type Records, type Summarised } from '../versions/records.ts';
import { agencyOf, carriedTo, type FollowUpLine, followUpsOf } from './followUps.ts';
import { type LockContext, type WhyNotLocked, whyNotLocked } from './lockPeriod.ts';
import { lockedPeriods, type LockedPeriod } from './locks.ts';
import { meetingsOfBody, type MeetingWhen, whenItMeets } from './whoMeets.ts';

/** Who was there, or sent apologies. */
export interface AttendanceLine {
  readonly role: string;
  /** Its name; empty when not said. */
  readonly agency: string;
  readonly isPresent: boolean;
}

export interface MeetingView {
  readonly meeting: Summarised<'meeting'>;
  /** The subgroup's name; empty for every other body. */
  readonly body: string;
  readonly when: MeetingWhen;
  /** The last one of the same body before it, and the first after it; `null` where there is none. */
  readonly before: Summarised<'meeting'> | null;
  readonly after: Summarised<'meeting'> | null;
  readonly attendance: readonly AttendanceLine[];
  /** What it had before it; `null` where nothing, or where that is not here. */
  readonly snapshot: Summarised<'snapshot'> | null;
  readonly decisions: readonly Summarised<'decision'>[];
  readonly followUps: readonly FollowUpLine[];
  /** Of earlier meetings of the same body, still open. */
  readonly carried: readonly FollowUpLine[];
  /** The periods of which this meeting made a record. */
  readonly locked: readonly LockedPeriod[];
  /** The latest snapshot that it can have had before it, while it names none; else `null`. */
  readonly toHave: Summarised<'snapshot'> | null;
  /** `null` where a period can be locked. */
  readonly whyNot: WhyNotLocked | null;
  /** What locking goes by; `null` where there is no partnership. */
  readonly locking: LockContext | null;
}

/** @returns `null` where there is no such meeting in use */
export function meetingView(
  records: Records,
  asAt: IsoDate,
  id: RecordId<'meeting'>,
): MeetingView | null {
  const meeting = records.meeting.get(id);
  if (!meeting || meeting.isRetired) return null;
  const { value } = meeting;
  const snapshot = value.snapshot ? (records.snapshot.get(value.snapshot) ?? null) : null;
  const ofBody = meetingsOfBody(records, value);
  const locked = lockedPeriods(records);
  const cycle = thePartnership(records)?.value;
  const locking = cycle ? { meeting, snapshot, locked, cycle, today: asAt } : null;
  return {
    ...{ meeting, snapshot, locking },
    toHave: value.snapshot === null ? latestBefore(records, value.on) : null,
    body: value.subgroup ? (records.subgroup.get(value.subgroup)?.value.name ?? '') : '',
    when: whenItMeets(value, asAt),
    before: ofBody.findLast((one) => one.value.on < value.on) ?? null,
    after: ofBody.find((one) => one.value.on > value.on) ?? null,
    attendance: value.attendance.map(({ role, agency, isPresent }) => ({
      ...{ role, agency: agencyOf(records, agency), isPresent },
    })),
    decisions: inUse(records, 'decision').filter(
      (decision) => decision.value.type === 'decision' && decision.value.meeting === id,
    ),
    followUps: followUpsOf(records, asAt, meeting),
    carried: carriedTo(records, asAt, meeting),
    locked: locked.filter(({ lock }) => lock.value.meeting === id),
    whyNot: locking && whyNotLocked(locking),
  };
}

/** Not a public version: a meeting has what the partnership itself works with. */
const latestBefore = (records: Records, on: IsoDate): Summarised<'snapshot'> | null =>
  inUse(records, 'snapshot')
    .filter(({ value }) => value.asAt <= on && value.edition !== 'public')
    .toSorted((a, b) => a.value.number - b.value.number)
    .at(-1) ?? null;
