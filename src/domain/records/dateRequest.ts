import type { IsoDate, RecordId } from '../ids.ts';

/** A fact: a chair asks to move the day by which an action is due. It moves nothing by itself. */
export interface DateRequest {
  readonly action: RecordId<'action'>;
  /** The update with which it was asked; `null` when it was asked by itself. */
  readonly update: RecordId<'progress-update'> | null;
  /** The due day until then; `null` when there was none. */
  readonly from: IsoDate | null;
  readonly to: IsoDate;
  readonly reason: string;
  readonly askedOn: IsoDate;
}

/** A fact: the request was not granted. Where it is, a date revision names the request. */
export interface DateRefusal {
  readonly action: RecordId<'action'>;
  readonly request: RecordId<'date-request'>;
  /** The role and body that decided. */
  readonly by: string;
  readonly on: IsoDate;
  readonly reason: string;
}
