import { readDay, typeDay } from '../calendar.ts';
import type { RecordId } from '../ids.ts';
import type { ChangePoint, ChangePointKind } from '../records/changePoint.ts';
import { accept, refuse, type Result } from '../result.ts';
import { LONGEST_TITLE, plainLine } from '../text.ts';

export interface ChangeDraft {
  readonly on: string;
  readonly changeKind: ChangePointKind;
  readonly reason: string;
}

export const draftOfChange = ({ on, changeKind, reason }: ChangePoint): ChangeDraft => ({
  ...{ on: typeDay(on), changeKind, reason },
});

export interface ChangeProblem {
  readonly field: keyof ChangeDraft;
  readonly kind: 'day-missing' | 'reason-missing' | 'text-too-long';
}

/** A change on the time axis, or every problem at once. Limits are never restarted without a reason. */
export function declareChange(
  draft: ChangeDraft,
  indicator: RecordId<'indicator'>,
): Result<ChangePoint, readonly ChangeProblem[]> {
  const problems: ChangeProblem[] = [];
  const day = readDay(draft.on);
  const on = day.ok ? day.value : null;
  if (on === null) problems.push({ field: 'on', kind: 'day-missing' });
  const reason = plainLine(draft.reason);
  if (reason === '') problems.push({ field: 'reason', kind: 'reason-missing' });
  if (reason.length > LONGEST_TITLE) problems.push({ field: 'reason', kind: 'text-too-long' });
  if (problems.length > 0 || on === null) return refuse(problems);
  return accept({ indicator, on, changeKind: draft.changeKind, reason });
}
