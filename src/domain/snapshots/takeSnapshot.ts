import type { Instant, IsoDate, Sha256 } from '../ids.ts';
import { RECORD_KINDS } from '../records/kinds.ts';
import type { Snapshot } from '../records/snapshot.ts';
import type { Marking } from '../records/subgroup.ts';
import { accept, refuse, type Result } from '../result.ts';
import { LONGEST_NOTE, LONGEST_TITLE, plainText } from '../text.ts';
import { sha256Of } from '../versions/hash.ts';
import type { Recorded } from '../versions/records.ts';
import type { Author } from '../versions/version.ts';

/** What the person who takes it has filled in. */
export interface SnapshotDraft {
  readonly title: string;
  /** May stay empty. */
  readonly meeting: string;
  readonly marking: Marking;
  readonly notes: string;
}

export interface SnapshotProblem {
  readonly field: keyof SnapshotDraft;
  readonly kind: 'title-missing' | 'text-too-long' | 'marking-too-low';
}

/** What a snapshot is made with, besides the words. */
export interface Taking {
  readonly number: number;
  readonly asAt: IsoDate;
  readonly now: Instant;
  readonly author: Author;
  readonly appVersion: string;
}

/**
 * The words of a snapshot, checked: every problem at once, in the order of the form.
 *
 * @param least the highest marking of what is in it: the whole cannot be marked lower than a part
 */
export function checkSnapshotDraft(
  draft: SnapshotDraft,
  least: Marking,
): Result<SnapshotDraft, readonly SnapshotProblem[]> {
  const words = {
    title: plainText(draft.title),
    meeting: plainText(draft.meeting),
    notes: plainText(draft.notes),
  };
  const problems: SnapshotProblem[] = [];
  if (words.title === '') problems.push({ field: 'title', kind: 'title-missing' });
  if (words.title.length > LONGEST_TITLE) problems.push({ field: 'title', kind: 'text-too-long' });
  if (words.meeting.length > LONGEST_TITLE) {
    problems.push({ field: 'meeting', kind: 'text-too-long' });
  }
  if (least === 'official-sensitive' && draft.marking !== least) {
    problems.push({ field: 'marking', kind: 'marking-too-low' });
  }
  if (words.notes.length > LONGEST_NOTE) problems.push({ field: 'notes', kind: 'text-too-long' });
  return problems.length > 0 ? refuse(problems) : accept({ ...draft, ...words });
}

/**
 * Freezes records. The same records, words and moment give the same hash on every device.
 *
 * @param records whole, of every kind; snapshots among them are left out
 */
export async function takeSnapshot(
  records: readonly Recorded[],
  draft: SnapshotDraft,
  { number, asAt, now, author, appVersion }: Taking,
): Promise<Snapshot> {
  const content = inFixedOrder(records.filter(({ kind }) => kind !== 'snapshot'));
  const { title, meeting, marking, notes } = draft;
  const frozen = { number, title, meeting, asAt, marking, notes, madeBy: author, madeAt: now };
  const unsigned = { ...frozen, appVersion, content };
  return { ...unsigned, hash: await sha256Of(unsigned) };
}

/** Whether a snapshot still is what was frozen: its hash, worked out anew. */
export async function hashOfSnapshot({ hash: _, ...unsigned }: Snapshot): Promise<Sha256> {
  return sha256Of(unsigned);
}

/** By kind, as the kinds are listed, then by id. */
function inFixedOrder(records: readonly Recorded[]): readonly Recorded[] {
  const place = new Map(RECORD_KINDS.map((kind, index) => [kind, index]));
  return records.toSorted(
    (a, b) => (place.get(a.kind) ?? 0) - (place.get(b.kind) ?? 0) || (a.id < b.id ? -1 : 1),
  );
}
