import type { IsoDate } from '../ids.ts';
import { type PlanRow, planRow } from '../plans/planRow.ts';
import { thePartnership } from '../plans/partnershipAt.ts';
import { progressOfActions } from './actionProgress.ts';
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
  const all = progressOfActions(records, asAt, partnership.value);
  const byId = new Map(all.map((progress) => [progress.action.id, progress]));
  const rows = requests.flatMap((each): readonly RequestRow[] => {
    const progress = byId.get(each.request.value.action);
    return progress ? [{ ...each, row: planRow(records, progress) }] : [];
  });
  return {
    open: rows.filter(isOpen),
    decided: rows.filter((each) => !isOpen(each)).toReversed(),
  };
}
