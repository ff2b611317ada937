import type { IsoDate } from '../ids.ts';
import type { Meeting } from '../records/meeting.ts';
import { nameKey } from '../structure/sameName.ts';
import { inUse, type Records, type Summarised } from '../versions/records.ts';

type OfBody = Pick<Meeting, 'body' | 'subgroup'>;

/** As a list and an address name a body: `board`, `scrutiny`, `other`, or the id of a subgroup. */
export const keyOfBody = ({ body, subgroup }: OfBody): string => subgroup ?? body;

/** On its own day a meeting is neither past nor to come: it may be sitting. */
export type MeetingWhen = 'past' | 'today' | 'to-come';

export function whenItMeets({ on }: Pick<Meeting, 'on'>, day: IsoDate): MeetingWhen {
  if (on === day) return 'today';
  return on < day ? 'past' : 'to-come';
}

/** Whether two meetings are of one body. Others are told apart by what their meetings are called. */
export const isSameBody = (
  one: OfBody & Pick<Meeting, 'title'>,
  other: OfBody & Pick<Meeting, 'title'>,
): boolean =>
  keyOfBody(one) === keyOfBody(other) &&
  (one.body !== 'other' || nameKey(one.title) === nameKey(other.title));

/** All in use of one body, in order of their days. */
export const meetingsOfBody = (
  records: Records,
  body: OfBody & Pick<Meeting, 'title'>,
): readonly Summarised<'meeting'>[] =>
  inUse(records, 'meeting')
    .filter(({ value }) => isSameBody(value, body))
    .toSorted((a, b) => (a.value.on < b.value.on ? -1 : 1));
