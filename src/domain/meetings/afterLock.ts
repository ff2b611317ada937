import { type Period, readDay } from '../calendar.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import { accept, refuse, type Result } from '../result.ts';
import { LONGEST_TITLE, plainText } from '../text.ts';
import { type LockedPeriod, lockOn } from './locks.ts';

/** What is asked of whoever writes about a period that is locked. */
export interface LateDraft {
  /** Ticked: it is meant as a correction of what the board saw. */
  readonly isLateCorrection: boolean;
  readonly lateReason: string;
}

export const NOT_LATE: LateDraft = { isLateCorrection: false, lateReason: '' };

export type LateProblem =
  | {
      readonly field: 'asOf';
      readonly kind: 'day-in-locked-period';
      readonly period: Period;
      /** `null` where the meeting is not here. */
      readonly metOn: IsoDate | null;
    }
  | {
      readonly field: 'lateReason';
      readonly kind: 'late-reason-missing' | 'late-reason-too-long';
    };

export interface LateContext {
  readonly corrects: RecordId<'progress-update'> | null;
  readonly locked: readonly LockedPeriod[];
}

/** The locked period that a day, as it was typed, is in; `null` where it is in none, or no day. */
export function lockOnTyped(locked: readonly LockedPeriod[], typed: string): LockedPeriod | null {
  const read = readDay(typed);
  return read.ok && read.value !== null ? lockOn(locked, read.value) : null;
}

/**
 * What was true in a locked period is told as a correction or not at all: the snapshot that the board
 * saw is its record. An update that puts another right is a correction already.
 *
 * @returns the reason, to become part of the update's words; empty where none is needed
 *
 * Source: docs/decisions/0130-locked-periods.md
 */
export function afterLock(
  draft: LateDraft & { readonly asOf: string },
  { corrects, locked }: LateContext,
): Result<string, readonly LateProblem[]> {
  const lock = lockOnTyped(locked, draft.asOf);
  if (!lock || corrects !== null) return accept('');
  const { period, metOn } = lock;
  if (!draft.isLateCorrection) {
    return refuse([{ field: 'asOf', kind: 'day-in-locked-period', period, metOn }]);
  }
  const reason = plainText(draft.lateReason);
  if (reason === '') return refuse([{ field: 'lateReason', kind: 'late-reason-missing' }]);
  return reason.length > LONGEST_TITLE
    ? refuse([{ field: 'lateReason', kind: 'late-reason-too-long' }])
    : accept(reason);
}
