import type { IsoDate, RecordId } from '../ids.ts';
import { nameOfAction } from '../plans/namesOf.ts';
import { inUse, type Records, type Summarised } from '../versions/records.ts';
import { isOpenFollowUp } from './editDecision.ts';
import { meetingsOfBody } from './whoMeets.ts';

/** An action that a follow-up became, or that was reported on in answer to one. */
export interface FollowedBy {
  readonly id: RecordId<'action'>;
  readonly name: string;
}

export interface FollowUpLine {
  readonly decision: Summarised<'decision'>;
  /** The meeting that asked for it. */
  readonly meeting: Summarised<'meeting'>;
  /** Of the owner; empty where none was named. */
  readonly agency: string;
  readonly isOpen: boolean;
  /** Open, and its day is gone. */
  readonly isOverdue: boolean;
  /** `null` where it became none, or one that is not here. */
  readonly action: FollowedBy | null;
}

export const agencyOf = (records: Records, id: RecordId<'agency'> | null): string =>
  (id && records.agency.get(id)?.value.name) ?? '';

/** What a meeting itself asked for, in the order it was written down. */
export const followUpsOf = (
  records: Records,
  asAt: IsoDate,
  meeting: Summarised<'meeting'>,
): readonly FollowUpLine[] =>
  inUse(records, 'decision')
    .filter(({ value }) => value.type === 'follow-up' && value.meeting === meeting.id)
    .map((decision) => lineOf(records, asAt, decision, meeting));

/**
 * Open follow-ups of earlier meetings of the same body, the earliest due first. They stand on its
 * last meetings and on the next one, and on no later: until then they may be closed.
 */
export function carriedTo(
  records: Records,
  asAt: IsoDate,
  meeting: Summarised<'meeting'>,
): readonly FollowUpLine[] {
  const ofBody = meetingsOfBody(records, meeting.value);
  const { on } = meeting.value;
  const isAfterNext = ofBody.some(({ value }) => asAt <= value.on && value.on < on);
  if (isAfterNext) return [];
  const earlier = new Map(ofBody.filter(({ value }) => value.on < on).map((one) => [one.id, one]));
  return inUse(records, 'decision')
    .flatMap((decision) => {
      const asking = earlier.get(decision.value.meeting);
      const isCarried = asking !== undefined && isOpenFollowUp(decision.value);
      return isCarried ? [lineOf(records, asAt, decision, asking)] : [];
    })
    .toSorted((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1));
}

/** Open ones of every meeting in use, the earliest due first. */
export const openFollowUps = (records: Records, asAt: IsoDate): readonly FollowUpLine[] =>
  inUse(records, 'decision')
    .flatMap((decision) => {
      const meeting = records.meeting.get(decision.value.meeting);
      const isShown = meeting && !meeting.isRetired && isOpenFollowUp(decision.value);
      return isShown ? [lineOf(records, asAt, decision, meeting)] : [];
    })
    .toSorted((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1));

/** Without a day they come last. */
const dueOf = ({ decision }: FollowUpLine): string => decision.value.due ?? '9999-12-31';

function lineOf(
  records: Records,
  asAt: IsoDate,
  decision: Summarised<'decision'>,
  meeting: Summarised<'meeting'>,
): FollowUpLine {
  const { value } = decision;
  const isOpen = isOpenFollowUp(value);
  const update = value.becameUpdate && records['progress-update'].get(value.becameUpdate);
  const action = records.action.get(
    (value.becameAction ?? update?.value.action ?? '') as RecordId<'action'>,
  );
  return {
    ...{ decision, meeting, isOpen, agency: agencyOf(records, value.ownerAgency) },
    isOverdue: isOpen && value.due !== null && value.due < asAt,
    action: action ? { id: action.id, name: nameOfAction(action.value) } : null,
  };
}
