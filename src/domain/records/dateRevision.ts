import type { IsoDate, RecordId } from '../ids.ts';

/** A fact: the day by which an action is due was moved, why, and by whose leave. */
export interface DateRevision {
  readonly action: RecordId<'action'>;
  /** The due day until then; `null` when there was none. */
  readonly from: IsoDate | null;
  readonly to: IsoDate;
  readonly reason: string;
  /** The role and body that agreed, for example "Board, 11 October 2017". */
  readonly approver: string;
  readonly madeOn: IsoDate;
  /** The chair's request that it grants; `null` when nobody had asked. */
  readonly request: RecordId<'date-request'> | null;
  /**
   * What this one puts right: another revision, or the action itself where the day first agreed was
   * written down wrongly, which is no move. `null` when it corrects nothing.
   */
  readonly corrects: RecordId<'date-revision'> | RecordId<'action'> | null;
}
