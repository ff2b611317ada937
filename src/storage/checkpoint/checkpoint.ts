import { RECORD_KINDS, type RecordKind, SCHEMAS } from '#domain/records/kinds.ts';
import { type Recorded, recordsFrom } from '#domain/versions/records.ts';
import type { CspDatabase, StoredCheckpoint } from '../database.ts';
import { catchUp, type FoldState, NOTHING_FOLDED } from '../fold/foldState.ts';
import { lastSeq } from '../rows.ts';
import type { DamagedRow } from '../shapes/readRow.ts';
import { type Cells, rowsOf, type Table, tableOf } from './columns.ts';

/**
 * To be raised when the fold or its summaries come to something else from the same log: a test
 * notices. A checkpoint of another number, or of other schemas, is built anew.
 */
export const FOLD_VERSION = 6;

/** What the bytes of a checkpoint are the JSON of, in UTF-8. */
interface Packed {
  readonly seq: number;
  readonly damaged: readonly DamagedRow[];
  readonly hidden: readonly string[];
  readonly kinds: {
    readonly [K in RecordKind]: { readonly headers: Table; readonly values: Table };
  };
}

const MADE_BY = `${FOLD_VERSION} ${JSON.stringify(SCHEMAS)}`;
const KEY = 'fold';

/** @returns `null` when there is none, or none that can be relied on */
export async function readCheckpoint(database: CspDatabase): Promise<FoldState | null> {
  const stored = await database.get('checkpoint', KEY);
  if (!stored || stored.madeBy !== MADE_BY) return null;
  // The log has lost its end: what is no longer in it must not be shown as if it were.
  if (stored.seq > (await lastSeq(database))) return null;
  const checking = digestOf(stored.bytes);
  const state = unpack(stored.bytes);
  const isSound = (await checking) === stored.check && state?.fold.seq === stored.seq;
  return isSound ? state : null;
}

/** Brings the checkpoint up to the end of the log; a bad one is built anew from the whole of it. */
export async function buildCheckpoint(database: CspDatabase): Promise<FoldState> {
  const before = (await readCheckpoint(database)) ?? NOTHING_FOLDED;
  const state = await catchUp(database, before);
  const bytes = pack(state);
  const { seq } = state.fold;
  const stored: StoredCheckpoint = { madeBy: MADE_BY, seq, check: await digestOf(bytes), bytes };
  await database.put('checkpoint', stored, KEY);
  return state;
}

function pack({ fold, damaged, hidden }: FoldState): Uint8Array<ArrayBuffer> {
  const tables = RECORD_KINDS.map((kind) => {
    const records = [...fold.records[kind].values()];
    const headers = tableOf(records.map(({ value: _, kind: __, ...header }) => header));
    const values = tableOf(records.map(({ value }) => value as unknown as Cells));
    return [kind, { headers, values }] as const;
  });
  const kinds = Object.fromEntries(tables) as Packed['kinds'];
  const packed: Packed = { seq: fold.seq, damaged, hidden: [...hidden], kinds };
  return new TextEncoder().encode(JSON.stringify(packed));
}

/** @returns `null` where the bytes are not what `pack` makes: the check will say so, too */
function unpack(bytes: Uint8Array): FoldState | null {
  try {
    const { seq, damaged, hidden, kinds } = JSON.parse(new TextDecoder().decode(bytes)) as Packed;
    const records = recordsFrom(RECORD_KINDS.flatMap((kind) => recordedIn(kind, kinds[kind])));
    return { fold: { seq, records }, damaged, hidden: new Set(hidden as never[]) };
  } catch {
    return null;
  }
}

function recordedIn(kind: RecordKind, { headers, values }: Packed['kinds'][RecordKind]) {
  const bodies = rowsOf(values);
  return rowsOf(headers).map(
    (header, place) => ({ ...header, kind, value: bodies[place] }) as unknown as Recorded,
  );
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
