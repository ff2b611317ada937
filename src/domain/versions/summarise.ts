import type { RecordKind } from '../records/kinds.ts';
import type { ProgressUpdate, UpdateSummary } from '../records/progressUpdate.ts';
import type { Snapshot, SnapshotSummary } from '../records/snapshot.ts';
import type { Recorded, Summarised } from './records.ts';

/** What tables and charts need of a record: a copy without its long texts. Most kinds have none. */
export function summarise(recorded: Recorded): Summarised {
  if (isOf(recorded, 'progress-update')) {
    return { ...recorded, value: summaryOfUpdate(recorded.value) };
  }
  if (isOf(recorded, 'snapshot')) return { ...recorded, value: summaryOfSnapshot(recorded.value) };
  // The value is as it is in the summary of any other kind, which the compiler cannot work out.
  return recorded as Summarised;
}

const isOf = <K extends RecordKind>(recorded: Recorded, kind: K): recorded is Recorded<K> =>
  recorded.kind === kind;

function summaryOfUpdate(update: ProgressUpdate): UpdateSummary {
  const { action, asOf, status, percentDone, confidence } = update;
  const { milestonesDone, correctiveAction, corrects } = update;
  return {
    ...{ action, asOf, status, percentDone, confidence },
    ...{ milestonesDone, correctiveAction, corrects },
  };
}

function summaryOfSnapshot({ content, ...snapshot }: Snapshot): SnapshotSummary {
  return { ...snapshot, recordCount: content.length };
}
