import type { IsoDate, RecordId } from '../ids.ts';
import type { Withdrawal } from '../records/withdrawal.ts';
import { accept, refuse, type Result } from '../result.ts';
import { textReaders } from '../structure/readers.ts';

export interface UnlockDraft {
  readonly reason: string;
}

export interface UnlockProblem {
  readonly field: keyof UnlockDraft;
  readonly kind: 'reason-missing' | 'text-too-long';
}

/** Takes a lock back, which leaves it in the log with why; a board that locks anew writes another. */
export function unlockPeriod(
  draft: UnlockDraft,
  lock: RecordId<'period-lock'>,
  today: IsoDate,
): Result<Withdrawal, readonly UnlockProblem[]> {
  const problems: UnlockProblem[] = [];
  const read = textReaders<keyof UnlockDraft>((field, kind) => problems.push({ field, kind }));
  const reason = read.note('reason', draft.reason);
  if (reason === '') problems.push({ field: 'reason', kind: 'reason-missing' });
  if (problems.length > 0) return refuse(problems);
  return accept({ action: null, of: lock, on: today, reason });
}
