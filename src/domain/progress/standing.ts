import type { RecordId } from '../ids.ts';
import type { FactKind } from '../records/kinds.ts';
import { inUse, type Records, type Summarised } from '../versions/records.ts';

/** Facts that were taken back. They stay in the log, and count nowhere, also on an earlier day. */
export function withdrawnIn(records: Records): ReadonlySet<RecordId> {
  return new Set(inUse(records, 'withdrawal').map(({ value }) => value.of));
}

/** The facts of a kind that were not taken back, corrected ones included, in the order they came. */
export function notWithdrawn<K extends FactKind>(
  records: Records,
  kind: K,
): readonly Summarised<K>[] {
  const facts = inUse(records, kind);
  const withdrawn = withdrawnIn(records);
  return withdrawn.size === 0 ? facts : facts.filter(({ id }) => !withdrawn.has(id));
}
