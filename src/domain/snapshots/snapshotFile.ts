import type { RecordId, Sha256 } from '../ids.ts';
import type { Snapshot } from '../records/snapshot.ts';
import { accept, refuse, type Result } from '../result.ts';
import { canonical } from '../versions/canonical.ts';
import type { Recorded } from '../versions/records.ts';
import { hashOfSnapshot } from './takeSnapshot.ts';

const FORMAT = 'community-safety-snapshot';

/** Raised when an older app could no longer read the file. */
const FORMAT_VERSION = 1;

/** The first line of the file; each later line is one record. */
interface Header {
  readonly format: typeof FORMAT;
  readonly formatVersion: number;
  readonly id: RecordId<'snapshot'>;
  /** How many lines follow: what shows that a file was cut short. */
  readonly count: number;
  readonly snapshot: Omit<Snapshot, 'content'>;
}

export interface SnapshotFile {
  readonly id: RecordId<'snapshot'>;
  readonly snapshot: Snapshot;
}

export type SnapshotFileProblem =
  | { readonly kind: 'file-empty' }
  | { readonly kind: 'file-not-a-snapshot' }
  | { readonly kind: 'file-of-newer-format'; readonly formatVersion: number }
  | { readonly kind: 'file-cut-short'; readonly found: number; readonly expected: number }
  | { readonly kind: 'file-line-unreadable'; readonly line: number }
  | { readonly kind: 'file-changed'; readonly expected: Sha256; readonly found: Sha256 };

/** The lines of a snapshot's data file (NDJSON, UTF-8), each with its line end. */
export function* writeSnapshotFile({ id, snapshot }: SnapshotFile): Generator<string> {
  const { content, ...rest } = snapshot;
  const shape = { format: FORMAT, formatVersion: FORMAT_VERSION, id, count: content.length };
  yield `${canonical({ ...shape, snapshot: rest } satisfies Header)}\n`;
  for (const record of content) yield `${canonical(record)}\n`;
}

/**
 * Reads a snapshot's data file, and works its hash out anew: a file that was changed is refused.
 *
 * @param isSound tells whether a record has the shape of its kind: a hash says only that nothing was
 *   changed, not that it was ever right
 */
export async function readSnapshotFile(
  text: string,
  isSound: (record: unknown) => record is Recorded,
): Promise<Result<SnapshotFile, SnapshotFileProblem>> {
  if (text.trim() === '') return refuse({ kind: 'file-empty' });
  const [first = '', ...rest] = text.replace(/^\uFEFF/, '').split('\n');
  const header = parse(first);
  if (!isHeader(header)) return refuse({ kind: 'file-not-a-snapshot' });
  if (header.formatVersion > FORMAT_VERSION) {
    return refuse({ kind: 'file-of-newer-format', formatVersion: header.formatVersion });
  }
  const lines = rest.filter((line) => line.trim() !== '');
  const expected = header.count;
  const content: Recorded[] = [];
  for (const [index, line] of lines.entries()) {
    const record = parse(line);
    const isCut = index === lines.length - 1 && !text.endsWith('\n');
    if (isCut && record === undefined) return cutShort(index, expected);
    if (!isSound(record)) return refuse({ kind: 'file-line-unreadable', line: index + 2 });
    content.push(record);
  }
  if (content.length < expected) return cutShort(content.length, expected);
  const snapshot: Snapshot = { ...header.snapshot, content };
  const found = await hashOfSnapshot(snapshot);
  if (found !== snapshot.hash) {
    return refuse({ kind: 'file-changed', expected: snapshot.hash, found });
  }
  return accept({ id: header.id, snapshot });
}

const cutShort = (found: number, expected: number) =>
  refuse({ kind: 'file-cut-short', found, expected } as const);

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** A header of a newer format need not have what ours has, beyond its name and number. */
function isHeader(value: unknown): value is Header {
  if (typeof value !== 'object' || value === null) return false;
  const header = value as Partial<Header>;
  if (header.format !== FORMAT || typeof header.formatVersion !== 'number') return false;
  if (header.formatVersion > FORMAT_VERSION) return true;
  const { snapshot, count, id } = header;
  return typeof count === 'number' && typeof id === 'string' && isFrozen(snapshot);
}

function isFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { number, title, meeting, asAt, marking, notes, madeBy, madeAt, appVersion, hash } =
    value as Partial<Snapshot>;
  const texts = [title, meeting, asAt, marking, notes, madeAt, appVersion, hash];
  const isSigned = typeof madeBy?.name === 'string' && typeof madeBy.agency === 'string';
  return typeof number === 'number' && isSigned && texts.every((text) => typeof text === 'string');
}
