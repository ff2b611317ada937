import type { IsoDate } from '../ids.ts';
import { type PlanRow, planRow } from '../plans/planRow.ts';
import { thePartnership } from '../plans/partnershipAt.ts';
import { progressOfActions, progressOfAllYears } from './actionProgress.ts';
import { type AnsweredRequest, answeredRequests, isOpen } from './dateRequests.ts';
import type { Records } from '../versions/records.ts';

/** A request with the action whose due day it would move. */
export interface RequestRow extends AnsweredRequest {
  readonly row: PlanRow;
}

export interface AskedToMove {
  /** Still to be decided, the oldest first. */
  readonly open: readonly RequestRow[];
  /** The last that were decided, the latest request first. */
  readonly decided: readonly RequestRow[];
}

/** Every request to move a due day of an action in the plan, for whoever decides on them. */
export function askedToMove(records: Records, asAt: IsoDate): AskedToMove {
  const requests = answeredRequests(records, asAt);
  const partnership = thePartnership(records);
  if (!partnership || requests.length === 0) return { open: [], decided: [] };
  const all = progressOfAllYears(records, asAt, partnership.value);
  const byId = new Map(all.map((progress) => [progress.action.id, progress]));
  const inPlan = new Set(
    progressOfActions(records, asAt, partnership.value).map(({ action }) => action.id),
  );
  const rows = requests.flatMap((each): readonly RequestRow[] => {
    const progress = byId.get(each.request.value.action);
    return progress ? [{ ...each, row: planRow(records, progress) }] : [];
  });
  return {
    // What was left to an earlier year is due on no other day.
    open: rows.filter((each) => isOpen(each) && inPlan.has(each.row.action.id)),
    decided: rows.filter((each) => !isOpen(each)).toReversed(),
  };
}
