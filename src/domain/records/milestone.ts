import type { IsoDate, RecordId } from '../ids.ts';

/** A dated step of an action. Whether it is done is said by the action's updates. */
export interface Milestone {
  readonly action: RecordId<'action'>;
  readonly title: string;
  readonly due: IsoDate | null;
  /** Place among the action's milestones, from 1. */
  readonly order: number;
  /** The same step of the action that this one was moved from; absent where it was always here. */
  readonly movedFrom?: RecordId<'milestone'>;
}
