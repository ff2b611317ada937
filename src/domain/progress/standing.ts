import { groupBy } from '../groupBy.ts';
import type { RecordId } from '../ids.ts';
import type { FactKind } from '../records/kinds.ts';
import type { Withdrawal } from '../records/withdrawal.ts';
import { inUse, type Records, type Summarised } from '../versions/records.ts';

interface TakenBack {
  readonly id: string;
  readonly value: Pick<Withdrawal, 'of'>;
}

/**
 * Withdrawals that were not taken back themselves: doing again what was undone withdraws the
 * withdrawal, and undoing that withdraws this one in turn.
 */
export function standingWithdrawals<One extends TakenBack>(all: readonly One[]): readonly One[] {
  const against = groupBy(all, ({ value }) => value.of as string);
  // No honest device makes a ring of them; one that came from elsewhere must not stop the app.
  const stands = (one: One, above: readonly One[]): boolean =>
    !(against.get(one.id) ?? []).some(
      (other) => !above.includes(other) && stands(other, [...above, other]),
    );
  return all.filter((one) => stands(one, [one]));
}

/** Facts that were taken back. They stay in the log, and count nowhere, also on an earlier day. */
export function withdrawnIn(records: Records): ReadonlySet<RecordId> {
  const standing = standingWithdrawals(inUse(records, 'withdrawal'));
  return new Set(standing.map(({ value }) => value.of));
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
