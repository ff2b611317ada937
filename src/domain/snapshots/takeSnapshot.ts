import { forEdition } from '../editions/forEdition.ts';
import type { Instant, IsoDate } from '../ids.ts';
import { RECORD_KINDS } from '../records/kinds.ts';
import type { Edition, Snapshot } from '../records/snapshot.ts';
import type { Marking } from '../records/subgroup.ts';
import { accept, refuse, type Result } from '../result.ts';
import { LONGEST_NOTE, LONGEST_TITLE, plainText } from '../text.ts';
import { sha256Of } from '../versions/hash.ts';
import type { Recorded } from '../versions/records.ts';
import type { Author } from '../versions/version.ts';
import type { ToBeFrozen } from './toBeFrozen.ts';

/** What the person who takes it has filled in. */
export interface SnapshotDraft {
  readonly title: string;
  /** May stay empty. */
  readonly meeting: string;
  readonly edition: Edition;
  /** Of a public edition whatever was chosen counts for nothing: it is always `public`. */
  readonly marking: Marking;
  readonly notes: string;
}

export interface SnapshotProblem {
  readonly field: keyof SnapshotDraft;
  readonly kind:
    | 'title-missing'
    | 'text-too-long'
    | 'nothing-public'
    | 'marking-too-low'
    | 'marking-of-public';
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
 * @param of the highest marking of the records, as the whole cannot be marked lower than a part, and
 *   how many actions may be published: a public edition without one would say that there is no plan
 */
export function checkSnapshotDraft(
  draft: SnapshotDraft,
  { marking: least, publicActions }: Pick<ToBeFrozen, 'marking' | 'publicActions'>,
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
  if (draft.edition === 'public' && publicActions === 0) {
    problems.push({ field: 'edition', kind: 'nothing-public' });
  }
  const marking = draft.edition === 'public' ? null : markingProblem(draft.marking, least);
  if (marking) problems.push({ field: 'marking', kind: marking });
  if (words.notes.length > LONGEST_NOTE) problems.push({ field: 'notes', kind: 'text-too-long' });
  return problems.length > 0 ? refuse(problems) : accept({ ...draft, ...words });
}

/** Only what was left out for it makes a version public. */
function markingProblem(marking: Marking, least: Marking) {
  if (least === 'official-sensitive' && marking !== least) return 'marking-too-low';
  return marking === 'public' ? 'marking-of-public' : null;
}

/**
 * Freezes an edition of the records. The same records, words and moment give the same hash on every device.
 *
 * @param records whole, of every kind; snapshots among them are left out
 */
export async function takeSnapshot(
  records: readonly Recorded[],
  draft: SnapshotDraft,
  { number, asAt, now, author, appVersion }: Taking,
): Promise<Snapshot> {
  const { title, meeting, edition, notes } = draft;
  const { content, withheld } = forEdition(records, edition);
  const isPublic = edition === 'public';
  const marking = isPublic ? 'public' : draft.marking;
  // Who made it is known here; the public is told whose it is.
  const madeBy = isPublic ? { name: author.agency, agency: '' } : author;
  const words = { number, title, meeting, asAt, marking, edition, notes };
  const unsigned = {
    ...{ ...words, madeBy, madeAt: now, appVersion, content: inFixedOrder(content) },
    ...(edition === 'full' ? {} : { withheld }),
  };
  return { ...unsigned, hash: await sha256Of(unsigned) };
}

/** By kind, as the kinds are listed, then by id. */
function inFixedOrder(records: readonly Recorded[]): readonly Recorded[] {
  const place = new Map(RECORD_KINDS.map((kind, index) => [kind, index]));
  return records.toSorted(
    (a, b) => (place.get(a.kind) ?? 0) - (place.get(b.kind) ?? 0) || (a.id < b.id ? -1 : 1),
  );
}
