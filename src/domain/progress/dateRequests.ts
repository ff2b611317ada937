import type { IsoDate, RecordId } from '../ids.ts';
import { inUse, type Records, type Summarised } from '../versions/records.ts';
import { notWithdrawn, withdrawnIn } from './standing.ts';

/** A request to move a due day, and what became of it. Open while neither is there. */
export interface AnsweredRequest {
  readonly request: Summarised<'date-request'>;
  /** The revision that grants it, if need be to another day than was asked for. */
  readonly agreed: Summarised<'date-revision'> | null;
  readonly refused: Summarised<'date-refusal'> | null;
}

/**
 * Requests that are still to be decided, of actions in the plan, the oldest first. Who asks again
 * takes the place of what was asked of that action before.
 */
export function openRequests(
  records: Records,
  asAt: IsoDate,
): readonly Summarised<'date-request'>[] {
  const all = answeredRequests(records, asAt);
  const last = new Map(all.map((each) => [each.request.value.action, each]));
  return [...last.values()]
    .filter((each) => isOpen(each) && !isOutOfPlan(records, each.request.value.action))
    .map(({ request }) => request)
    .toSorted(byAsking);
}

export const isOpen = ({ agreed, refused }: AnsweredRequest): boolean => !agreed && !refused;

const isOutOfPlan = (records: Records, id: RecordId<'action'>) =>
  records.action.get(id)?.isRetired ?? true;

/**
 * All requests made by a day with what was decided by then, the oldest first. One that was taken
 * back, or asked with an update that was, is left out.
 *
 * @param action only its requests; those of all actions when left out
 */
export function answeredRequests(
  records: Records,
  asAt: IsoDate,
  action?: RecordId<'action'>,
): readonly AnsweredRequest[] {
  const all = inUse(records, 'date-request');
  if (all.length === 0) return [];
  const withdrawn = withdrawnIn(records);
  const agreed = new Map(
    notWithdrawn(records, 'date-revision')
      .filter(({ value }) => value.madeOn <= asAt)
      .map((revision) => [revision.value.request, revision]),
  );
  const refused = new Map(
    notWithdrawn(records, 'date-refusal')
      .filter(({ value }) => value.on <= asAt)
      .map((refusal) => [refusal.value.request, refusal]),
  );
  return all
    .filter(({ id, value }) => {
      const isAsked = value.askedOn <= asAt && (!action || value.action === action);
      return isAsked && !withdrawn.has(id) && !(value.update && withdrawn.has(value.update));
    })
    .toSorted(byAsking)
    .map((request) => ({
      request,
      agreed: agreed.get(request.id) ?? null,
      refused: refused.get(request.id) ?? null,
    }));
}

function byAsking(a: Summarised<'date-request'>, b: Summarised<'date-request'>): number {
  return (
    compare(a.value.askedOn, b.value.askedOn) ||
    compare(a.writtenAt, b.writtenAt) ||
    compare(a.id, b.id)
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
