import { namesInLog } from '#domain/activity/namesInLog.ts';
import type { IsoDate, RecordId } from '#domain/ids.ts';
import { subgroupsInOrder } from '#domain/progress/board.ts';
import type { RecordKind } from '#domain/records/kinds.ts';
import type { Records } from '#domain/versions/records.ts';

/** What the records on screen know of what stands in the log. */
export const knownInLog = (records: Records, asAt: IsoDate) => ({
  names: namesInLog(records, asAt),
  subgroups: subgroupsInOrder(records),
  hasAction: (id: string) => records.action.has(id as never),
  indicatorOf: (kind: RecordKind, id: string) => indicatorOf(records, kind, id),
  hasSubgroup: (id: string) => records.subgroup.has(id as never),
});

/** Which indicator a record is, or speaks of; `null` where it is of none, or not known here. */
function indicatorOf(records: Records, kind: RecordKind, id: string): RecordId<'indicator'> | null {
  if (kind === 'indicator') return records.indicator.get(id as never)?.id ?? null;
  const isOfOne = kind === 'measurement' || kind === 'target-revision' || kind === 'change-point';
  return isOfOne ? (records[kind].get(id as never)?.value.indicator ?? null) : null;
}

export type KnownInLog = ReturnType<typeof knownInLog>;
