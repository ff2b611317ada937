import { namesInLog } from '#domain/activity/namesInLog.ts';
import type { IsoDate } from '#domain/ids.ts';
import { subgroupsInOrder } from '#domain/progress/board.ts';
import type { Records } from '#domain/versions/records.ts';

/** What the records on screen know of what stands in the log. */
export const knownInLog = (records: Records, asAt: IsoDate) => ({
  names: namesInLog(records, asAt),
  subgroups: subgroupsInOrder(records),
  hasAction: (id: string) => records.action.has(id as never),
  hasSubgroup: (id: string) => records.subgroup.has(id as never),
});

export type KnownInLog = ReturnType<typeof knownInLog>;
