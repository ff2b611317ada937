import type { RecordId } from '../ids.ts';
import type { Snapshot } from '../records/snapshot.ts';
import type { Recorded } from '../versions/records.ts';
import { forEdition } from './forEdition.ts';

type Held = Pick<Snapshot, 'content' | 'edition'>;

/**
 * An earlier snapshot as far as a report of a later one may speak of it. Beside a public edition only
 * what is in that edition, too, may be spoken of: neither the title of an action that has been taken
 * out since, nor a figure that is hidden by now, whatever was once shown of it.
 */
export function heldAgainst(later: Held, earlier: Held): readonly Recorded[] {
  if (later.edition !== 'public') return earlier.content;
  const now = new Map<RecordId, Recorded>(later.content.map((record) => [record.id, record]));
  const { content } =
    earlier.edition === 'public' ? earlier : forEdition(earlier.content, 'public');
  return content.flatMap((record) => {
    const same = now.get(record.id);
    if (!same) return [];
    return record.kind === 'measurement' ? [same] : [record];
  });
}
