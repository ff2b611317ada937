import type { RecordId } from '#domain/ids.ts';
import type { ReceivedVersion, Version } from '#domain/versions/version.ts';
import type { CspDatabase } from './database.ts';

/** On the disk, and not only handed to the system, before anybody is told that it was saved. */
const ON_DISK = { durability: 'strict' } as const;

export interface Appended {
  /** Those that were not there already, in the order given. */
  readonly added: readonly ReceivedVersion[];
  /** The place of the last of them; 0 when none was added. */
  readonly seq: number;
}

/**
 * Adds to the log what it has not got, in one transaction: all of it or nothing.
 *
 * @param isRestoring the log is not what the checkpoint was made from: it goes in the same breath
 */
export async function appendTo(
  database: CspDatabase,
  all: readonly ReceivedVersion[],
  { isRestoring = false } = {},
): Promise<Appended> {
  const transaction = database.transaction(['rows', 'checkpoint'], 'readwrite', ON_DISK);
  const rows = transaction.objectStore('rows');
  // A failure is told by the work below; this only keeps it from being told a second time.
  transaction.done.catch(() => undefined);
  try {
    const distinct = [...new Map(all.map((each) => [each.version.id, each])).values()];
    const byId = rows.index('byId');
    const known = await Promise.all(distinct.map(({ version }) => byId.getKey(version.id)));
    const added = distinct.filter((_, place) => known[place] === undefined);
    const subjects = await Promise.all(added.map(({ version }) => subjectOf(version)));
    const seqs = await Promise.all(
      added.map(async (received, place) =>
        rows.add({ ...received, subject: subjects[place] ?? null }),
      ),
    );
    const isOutdated = isRestoring && added.length > 0;
    if (isOutdated) await transaction.objectStore('checkpoint').clear();
    await transaction.done;
    return { added, seq: seqs.at(-1) ?? 0 };
  } catch (cause) {
    abort();
    // What broke the transaction says more than what it did to the request that was under way.
    throw transaction.error ?? cause;
  }

  /** The action that a Version speaks of, or is. Without a body, an earlier one has said it. */
  async function subjectOf({ kind, recordId, body }: Version): Promise<RecordId<'action'> | null> {
    if (kind === 'action') return recordId as RecordId<'action'>;
    const value = body?.value;
    if (value) return 'action' in value ? value.action : null;
    return (await rows.index('byRecord').get(recordId))?.subject ?? null;
  }

  /** What the database refused is undone by itself; what never came to it is not. */
  function abort(): void {
    try {
      transaction.abort();
    } catch {
      // It is over already.
    }
  }
}
