import type { IsoDate } from '#domain/ids.ts';
import type { Records } from '#domain/versions/records.ts';

export interface Looking {
  readonly records: Records;
  readonly asAt: IsoDate;
}

/** All records, for pages that ask one and another thing of them. */
export const looking = (records: Records, asAt: IsoDate): Looking => ({ records, asAt });
