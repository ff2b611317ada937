import { readDay } from '../calendar.ts';
import type { RecordId, Sha256 } from '../ids.ts';
import { EDITIONS, type Snapshot } from '../records/snapshot.ts';
import { MARKINGS } from '../records/subgroup.ts';
import { accept, refuse, type Result } from '../result.ts';
import { canonical } from '../versions/canonical.ts';
import { sha256Of } from '../versions/hash.ts';
import type { Recorded } from '../versions/records.ts';
import { hashOfSnapshot } from './hashOfSnapshot.ts';

const FORMAT = 'community-safety-snapshot' as const;

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
  /** SHA-256 over the canonical JSON of the fields above: the snapshot's own hash has no id in it. */
  readonly seal: Sha256;
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

/** Why a file that somebody chose was not opened. */
export type OpenFileProblem =
  | SnapshotFileProblem
  | { readonly kind: 'file-too-large'; readonly bytes: number; readonly most: number }
  /** The device did not give it: it was moved, or may not be read. */
  | { readonly kind: 'file-unreadable' };

/** The lines of a snapshot's data file (NDJSON, UTF-8), each with its line end. */
export async function writeSnapshotFile({ id, snapshot }: SnapshotFile): Promise<string[]> {
  const { content, ...rest } = snapshot;
  const shape = { format: FORMAT, formatVersion: FORMAT_VERSION, id, count: content.length };
  const unsealed = { ...shape, snapshot: rest } as const;
  const header: Header = { ...unsealed, seal: await sha256Of(unsealed) };
  return [header, ...content].map((line) => `${canonical(line)}\n`);
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
  const found = await hashOfSnapshot(snapshot).catch(() => null);
  // What has no canonical text was never written by us, whatever its hash may be.
  if (found === null) return refuse({ kind: 'file-not-a-snapshot' });
  if (found !== snapshot.hash) return changed(snapshot.hash, found);
  const { seal, ...unsealed } = header;
  const foundSeal = await sha256Of(unsealed);
  if (foundSeal !== seal) return changed(seal, foundSeal);
  return accept({ id: header.id, snapshot });
}

const cutShort = (found: number, expected: number) =>
  refuse({ kind: 'file-cut-short', found, expected } as const);

const changed = (expected: Sha256, found: Sha256) =>
  refuse({ kind: 'file-changed', expected, found } as const);

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
  const { snapshot, count, id, seal } = header;
  const isNamed = typeof id === 'string' && typeof seal === 'string';
  return isNamed && typeof count === 'number' && isFrozen(snapshot);
}

function isFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { number, title, meeting, asAt, marking, notes, madeBy, madeAt, appVersion, hash } =
    value as Partial<Snapshot>;
  const texts = [title, meeting, notes, appVersion, hash];
  const isSigned = typeof madeBy?.name === 'string' && typeof madeBy.agency === 'string';
  const { edition, withheld } = value as Partial<Snapshot>;
  const isOfEdition = edition === undefined || EDITIONS.some((one) => one === edition);
  const isMarked = MARKINGS.some((one) => one === marking) && isOfEdition && areCounts(withheld);
  const isDated = isDay(asAt) && isMoment(madeAt);
  const isNumbered = Number.isInteger(number) && isDated;
  return isNumbered && isMarked && isSigned && texts.every((text) => typeof text === 'string');
}

/** Absent of a snapshot that leaves nothing out. */
const areCounts = (withheld: unknown): boolean =>
  withheld === undefined ||
  (typeof withheld === 'object' &&
    withheld !== null &&
    Object.values(withheld).every((count) => Number.isInteger(count)));

function isDay(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const read = readDay(value);
  return read.ok && read.value === value;
}

/** As `Date.toISOString` writes it: anything else would fail where it is put into words. */
function isMoment(value: unknown): boolean {
  if (typeof value !== 'string' || !isDay(value.slice(0, 10))) return false;
  return /^.{10}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/.test(value);
}
