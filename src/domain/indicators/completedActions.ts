import type { IsoDate, RecordId } from '../ids.ts';
import { nameOfAction } from '../plans/namesOf.ts';
import { thePartnership } from '../plans/partnershipAt.ts';
import { progressOfActions } from '../progress/actionProgress.ts';
import { completedOn } from '../progress/progressAgainstPlan.ts';
import type { Records } from '../versions/records.ts';

export interface CompletedAction {
  readonly id: RecordId<'action'>;
  readonly name: string;
  readonly on: IsoDate;
}

/** Completed actions that serve a priority of an indicator, or name it themselves; oldest first. */
export function completedActions(
  records: Records,
  asAt: IsoDate,
  id: RecordId<'indicator'>,
): readonly CompletedAction[] {
  const partnership = thePartnership(records);
  const priorities = records.indicator.get(id)?.value.priorities ?? [];
  if (!partnership) return [];
  return progressOfActions(records, asAt, partnership.value)
    .flatMap((progress) => {
      const { id: action, value } = progress.action;
      const isServed =
        value.indicators.includes(id) ||
        (value.priority !== null && priorities.includes(value.priority));
      const on = isServed ? completedOn(progress) : null;
      return on ? [{ id: action, name: nameOfAction(value), on }] : [];
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
}
