import type { IsoDate } from '../ids.ts';
import { asOneHistory } from '../plans/oneHistory.ts';
import { type Records, recordsFrom, type Recorded, type Summarised } from '../versions/records.ts';
import { dayOfFact } from './dayOfFact.ts';

/**
 * What is known today about a past day: facts of a later day are left out, and so are actions that
 * came into the plan later, with all that was said of them. Names, leads and all else that has no
 * day of its own are as they are today. See docs/decisions/0050-two-readings-of-a-past-day.md.
 *
 * What puts an earlier fact right stays, of whatever day it is: what was wrong was wrong then, too.
 */
export function trueOn<Record extends Recorded | Summarised>(
  all: readonly Record[],
  day: IsoDate,
): readonly Record[] {
  // What was said of an action since it was moved is said of what it was on the day.
  const known = asOneHistory(all, day);
  const later = new Set(known.filter((record) => isLaterAction(record, day)).map(({ id }) => id));
  return known.filter((record) => !later.has(actionOf(record) as never) && !isLater(record, day));
}

/** The same of all that a screen may ask for. */
export const recordsTrueOn = (records: Records, day: IsoDate): Records =>
  recordsFrom(trueOn(allOf(records), day));

const allOf = (records: Records): readonly Summarised[] =>
  Object.values(records).flatMap((ofKind) => [...ofKind.values()] as readonly Summarised[]);

function isLaterAction(record: Recorded | Summarised, day: IsoDate): boolean {
  const { value } = record;
  return 'addedOn' in value && value.addedOn !== null && value.addedOn > day;
}

/** The action that a record is, or speaks of. */
function actionOf({ kind, id, value }: Recorded | Summarised): string | null {
  if (kind === 'action') return id;
  return 'action' in value ? value.action : null;
}

function isLater(record: Recorded | Summarised, day: IsoDate): boolean {
  const ofFact = dayOfFact(record);
  return ofFact !== null && ofFact > day && !putsRight(record);
}

const putsRight = ({ value }: Recorded | Summarised): boolean =>
  'corrects' in value && value.corrects !== null;
