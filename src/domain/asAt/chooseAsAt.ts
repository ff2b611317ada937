import { type DayProblem, readDay } from '../calendar.ts';
import type { IsoDate } from '../ids.ts';
import { accept, refuse, type Result } from '../result.ts';

/** Two readings of a past day: what is known today about it, and what was known here on it. */
export const READINGS = ['true-on', 'known-on'] as const;

export type Reading = (typeof READINGS)[number];

export interface PastDay {
  readonly kind: Reading;
  readonly day: IsoDate;
}

/** What somebody has filled in to look at the plan as at another day. */
export interface AsAtDraft {
  readonly what: 'today' | 'past-day' | 'snapshot';
  readonly day: string;
  readonly reading: Reading;
  /** How the address names it. */
  readonly snapshot: string;
}

export type AsAt = PastDay | { readonly kind: 'today' } | Chosen;

interface Chosen {
  readonly kind: 'snapshot';
  readonly snapshot: string;
}

export interface AsAtProblem {
  readonly field: 'day' | 'snapshot';
  readonly kind: DayProblem | 'day-missing' | 'day-in-future' | 'snapshot-missing';
}

/** What is to be looked at. Today by name, chosen as a day, is today itself: it can be changed. */
export function chooseAsAt(
  { what, day, reading, snapshot }: AsAtDraft,
  today: IsoDate,
): Result<AsAt, readonly AsAtProblem[]> {
  if (what === 'today') return accept({ kind: 'today' });
  if (what === 'snapshot') {
    if (snapshot !== '') return accept({ kind: 'snapshot', snapshot });
    return refuse([{ field: 'snapshot', kind: 'snapshot-missing' }]);
  }
  const read = readDay(day);
  if (!read.ok) return refuse([{ field: 'day', kind: read.problem }]);
  if (read.value === null) return refuse([{ field: 'day', kind: 'day-missing' }]);
  if (read.value > today) return refuse([{ field: 'day', kind: 'day-in-future' }]);
  return accept(read.value === today ? { kind: 'today' } : { kind: reading, day: read.value });
}
