import type { RecordId } from '../ids.ts';
import { type Change, changesIn } from '../versions/changes.ts';
import type { ReceivedVersion, Version } from '../versions/version.ts';

/**
 * What a part of the log changed, in the order it is given.
 *
 * @param histories all Versions of the records that were changed in it, and not only made
 */
export function changesOnPage(
  received: readonly ReceivedVersion[],
  histories: ReadonlyMap<RecordId, readonly ReceivedVersion[]>,
): readonly Change[] {
  const changes = new Map<string, Change>();
  for (const one of received) {
    if (changes.has(one.version.id)) continue;
    const ofIt = (histories.get(one.version.recordId) ?? []).filter(({ version }) =>
      isOfOneRecord(version, one.version),
    );
    for (const change of changesIn([...ofIt, one])) changes.set(change.versionId, change);
  }
  return received.flatMap(({ version }) => changes.get(version.id) ?? []);
}

/** By kind and scope too: nobody speaks of another subgroup's record by using its id. */
const isOfOneRecord = (a: Version, b: Version): boolean => a.kind === b.kind && a.scope === b.scope;
