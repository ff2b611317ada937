import { groupBy } from '../groupBy.ts';
import { type Change, changesIn } from '../versions/changes.ts';
import type { RecordKind } from '../records/kinds.ts';
import type { ReceivedVersion } from '../versions/version.ts';

/** What a history can be narrowed to: what belongs together for whoever reads it. */
export const HISTORY_PARTS = ['details', 'milestones', 'dates', 'updates'] as const;

export type HistoryPart = (typeof HISTORY_PARTS)[number];

export interface HistoryView {
  readonly part?: HistoryPart;
}

/** Takes it from an address. What it does not know is left out, never refused. */
export function readHistoryView({ part }: Readonly<Record<string, unknown>>): HistoryView {
  const known = HISTORY_PARTS.find((one) => one === part);
  return known ? { part: known } : {};
}

/** All that was done to an action, its milestones and what was said of it, the latest first. */
export function actionHistory(
  versions: readonly ReceivedVersion[],
  { part }: HistoryView,
): readonly Change[] {
  const byRecord = groupBy([...versions], ({ version }) => version.recordId);
  const changes = [...byRecord.values()].flatMap((ofOne) => changesIn(ofOne));
  const wanted = part ? changes.filter(({ kind }) => partOf(kind) === part) : changes;
  // Of one moment, what builds on the other comes first.
  return wanted.toSorted(byWriting).toReversed();
}

const byWriting = (a: Change, b: Change): number => {
  if (a.writtenAt === b.writtenAt) return 0;
  return a.writtenAt < b.writtenAt ? -1 : 1;
};

function partOf(kind: RecordKind): HistoryPart | null {
  if (kind === 'action') return 'details';
  if (kind === 'milestone') return 'milestones';
  if (kind === 'date-revision' || kind === 'date-request' || kind === 'date-refusal')
    return 'dates';
  return kind === 'progress-update' || kind === 'review' || kind === 'withdrawal'
    ? 'updates'
    : null;
}
