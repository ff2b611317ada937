import { RECORD_KINDS } from '../records/kinds.ts';
import { notWithdrawn } from '../progress/standing.ts';
import { inUse, type Records } from '../versions/records.ts';

export interface RecordCounts {
  /** Of every kind, those taken out of use included. */
  readonly all: number;
  readonly actions: number;
  readonly updates: number;
  readonly snapshots: number;
}

/** How much there is of the plan on this device. */
export const countRecords = (records: Records): RecordCounts => ({
  all: RECORD_KINDS.reduce((sum, kind) => sum + records[kind].size, 0),
  actions: inUse(records, 'action').length,
  updates: notWithdrawn(records, 'progress-update').length,
  snapshots: inUse(records, 'snapshot').length,
});
