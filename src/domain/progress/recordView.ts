import { type CycleNoteOfDay, cycleNoteFor } from '../cycle/cycleNote.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import { type LockedPeriod, lockedPeriods } from '../meetings/locks.ts';
import { type ActionView, actionView } from '../plans/actionView.ts';
import type { Records, Summarised } from '../versions/records.ts';
import { lastRequest } from './dueLists.ts';
import { reviewsOf, unansweredReturn } from './reviews.ts';

/** An action, with what whoever reports on it has to know. */
export interface RecordView extends ActionView {
  /** What the coordinator asks for by now; `null` without a note. */
  readonly note: CycleNoteOfDay | null;
  /** The return that waits for an answer; `null` without one. */
  readonly returned: Summarised<'review'> | null;
  /** Another due day that was asked for, and that nobody has decided; `null` without one. */
  readonly request: Summarised<'date-request'> | null;
  /** Periods of which nothing more is taken but corrections. */
  readonly locked: readonly LockedPeriod[];
}

/** @returns `null` where there is no such action, or no partnership */
export function recordView(
  records: Records,
  asAt: IsoDate,
  id: RecordId<'action'>,
): RecordView | null {
  const view = actionView(records, asAt, id);
  return (
    view && {
      ...view,
      note: cycleNoteFor(records, asAt),
      returned: unansweredReturn(view.updates, reviewsOf(records, asAt)),
      request: lastRequest(view),
      locked: lockedPeriods(records),
    }
  );
}
