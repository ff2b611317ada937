import type { IsoDate, RecordId } from '../ids.ts';

export interface Meeting {
  /** Who meets: the board when `null`, else a subgroup. */
  readonly subgroup: RecordId<'subgroup'> | null;
  readonly title: string;
  readonly on: IsoDate;
}
