import type { IsoDate, RecordId } from '../ids.ts';
import { standingWithdrawals } from '../progress/standing.ts';
import type { Withdrawal } from '../records/withdrawal.ts';
import { accept, refuse, type Result } from '../result.ts';
import { LONGEST_NOTE, plainText } from '../text.ts';
import { inUse, type Records, type Summarised } from '../versions/records.ts';

export interface OutOfPlanDraft {
  readonly reason: string;
}

export interface OutOfPlanProblem {
  readonly field: 'reason';
  readonly kind: 'reason-missing' | 'text-too-long';
}

/** Why an action is taken out of the plan: without a reason it would be gone and nobody knew why. */
export function takeOutOfPlan(
  draft: OutOfPlanDraft,
  action: RecordId<'action'>,
  today: IsoDate,
): Result<Withdrawal, readonly OutOfPlanProblem[]> {
  const reason = plainText(draft.reason);
  if (reason === '') return refuse([{ field: 'reason', kind: 'reason-missing' }]);
  if (reason.length > LONGEST_NOTE) return refuse([{ field: 'reason', kind: 'text-too-long' }]);
  return accept({ action, of: action, on: today, reason });
}

/**
 * Why an action was taken out of the plan; `null` where nobody said. What was said of an earlier time,
 * after which it was put back, is no reason for this one.
 */
export function whyOutOfPlan(
  records: Records,
  action: RecordId<'action'>,
): Summarised<'withdrawal'> | null {
  const takenOutAt = records.action.get(action)?.writtenAt ?? '';
  const said = standingWithdrawals(inUse(records, 'withdrawal')).filter(
    ({ value, writtenAt }) => value.of === action && writtenAt >= takenOutAt,
  );
  return said.toSorted((a, b) => (a.writtenAt < b.writtenAt ? -1 : 1)).at(-1) ?? null;
}
