import type { RecordId } from '#domain/ids.ts';
import { isFact } from '#domain/records/kinds.ts';
import { groupBy } from '#domain/groupBy.ts';
import { extendFold, type Gone } from '#domain/versions/extendFold.ts';
import { foldRecords } from '#domain/versions/fold.ts';
import { type Fold, recordsFrom, type Summarised } from '#domain/versions/records.ts';
import { summarise } from '#domain/versions/summarise.ts';
import type { ReceivedVersion, Version } from '#domain/versions/version.ts';
import type { CspDatabase } from '../database.ts';
import { type RowsRead, rowsSince, versionsOf } from '../rows.ts';
import type { DamagedRow } from '../shapes/readRow.ts';

/** A fold, and what storage alone has to know of the log that it came from. */
export interface FoldState {
  readonly fold: Fold;
  readonly damaged: readonly DamagedRow[];
  /** Records that are in the log, and of which nothing is left to show. */
  readonly hidden: ReadonlySet<RecordId>;
}

export const NOTHING_FOLDED: FoldState = {
  fold: { seq: 0, records: recordsFrom([]) },
  damaged: [],
  hidden: new Set(),
};

/** A fold with the rows that came since: equal to the fold of the whole log. */
export async function catchUp(database: CspDatabase, before: FoldState): Promise<FoldState> {
  const read = await rowsSince(database, before.fold.seq);
  if (read.seq === before.fold.seq) return before;
  return before.fold.seq === 0 ? foldAll(read) : extended(database, before, read);
}

function foldAll({ received, damaged, seq }: RowsRead): FoldState {
  const records = recordsFrom(foldRecords(received).map(summarise));
  const isShown = ({ kind, recordId }: Version) => records[kind].has(recordId as never);
  const ids = received.map(({ version }) => version).filter((version) => !isShown(version));
  return {
    fold: { seq, records },
    damaged,
    hidden: new Set(ids.map((version) => version.recordId)),
  };
}

async function extended(
  database: CspDatabase,
  before: FoldState,
  { received, damaged, seq }: RowsRead,
): Promise<FoldState> {
  const hidden = new Set(before.hidden);
  const changed: Summarised[] = [];
  const gone: Gone[] = [];
  const byRecord = groupBy(received, ({ version }) => version.recordId);
  // Asked for all at once: one after the other, each would wait for the disk.
  const histories = await Promise.all(
    Array.from(byRecord, async ([id, later]) => {
      const all = isEnough(before, id, later) ? later : await versionsOf(database, id);
      return { id, later, all };
    }),
  );
  for (const { id, later, all } of histories) {
    const shown = foldRecords(all).map(summarise);
    changed.push(...shown);
    const missing = later.filter(({ version }) => !shown.some(({ kind }) => kind === version.kind));
    gone.push(...missing.map(({ version }) => ({ id, kind: version.kind })));
    if (missing.length > 0) hidden.add(id);
    else hidden.delete(id);
  }
  const fold = extendFold(before.fold, changed, seq, gone);
  return { fold, damaged: [...before.damaged, ...damaged], hidden };
}

/** Whether what came since is all there is to fold: a new record, or the plain next of a known one. */
function isEnough(
  { fold, hidden }: FoldState,
  id: RecordId,
  later: readonly ReceivedVersion[],
): boolean {
  if (hidden.has(id)) return false;
  const kinds = new Set(later.map(({ version }) => version.kind));
  const known = [...kinds].flatMap((kind) => fold.records[kind].get(id as never) ?? []);
  const [record] = known;
  if (!record) return true;
  const [only] = later;
  return later.length === 1 && only !== undefined && isPlainNext(record, only.version);
}

function isPlainNext(known: Summarised, { kind, scope, parents, body }: Version): boolean {
  const isSameRecord = kind === known.kind && scope === known.scope && !isFact(kind);
  const replacesAll =
    parents.length === known.heads.length && known.heads.every((head) => parents.includes(head));
  return isSameRecord && replacesAll && Boolean(body?.value);
}
