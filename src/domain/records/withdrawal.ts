import type { IsoDate, RecordId } from '../ids.ts';

/**
 * A fact: another fact was taken back. That one stays in the log, and counts nowhere. Of an action
 * that was taken out of the plan it keeps the reason: docs/decisions/0077.
 */
export interface Withdrawal {
  /** The action that it is about; `null` when it is about none. */
  readonly action: RecordId<'action'> | null;
  readonly of: RecordId;
  readonly on: IsoDate;
  /** Empty when nothing was said, as with Undo. */
  readonly reason: string;
}
