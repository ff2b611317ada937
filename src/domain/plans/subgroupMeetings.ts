import type { IsoDate, RecordId } from '../ids.ts';
import { inUse, type Records, type Summarised } from '../versions/records.ts';

export interface SubgroupMeetings {
  /** Of the day or later, the next one first. */
  readonly toCome: readonly Summarised<'meeting'>[];
  /** The last one first. */
  readonly past: readonly Summarised<'meeting'>[];
}

export function subgroupMeetings(
  records: Records,
  asAt: IsoDate,
  subgroup: RecordId<'subgroup'>,
): SubgroupMeetings {
  const all = inUse(records, 'meeting')
    .filter(({ value }) => value.subgroup === subgroup)
    .toSorted((a, b) => (a.value.on < b.value.on ? -1 : 1));
  return {
    toCome: all.filter(({ value }) => value.on >= asAt),
    past: all.filter(({ value }) => value.on < asAt).toReversed(),
  };
}
