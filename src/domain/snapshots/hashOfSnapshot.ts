import type { Sha256 } from '../ids.ts';
import type { Snapshot } from '../records/snapshot.ts';
import { sha256Of } from '../versions/hash.ts';

/** Whether a snapshot still is what was frozen: its hash, worked out anew. */
export async function hashOfSnapshot({ hash: _, ...unsigned }: Snapshot): Promise<Sha256> {
  return sha256Of(unsigned);
}
