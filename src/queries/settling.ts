import type { MutableKind } from '#domain/records/kinds.ts';
import type { Recorded } from '#domain/versions/records.ts';
import { type Choices, settleConflicts } from '#domain/versions/settleConflicts.ts';
import { useAppend } from './saving.ts';

/** Writes down what somebody chose of a record's conflicts, over all of its heads. */
export function useSettle({ id, kind, scope, heads, ...record }: Recorded<MutableKind>) {
  const append = useAppend();
  return async (choices: Choices): Promise<void> => {
    const settled = settleConflicts({ id, kind, scope, heads, ...record }, choices);
    if (!settled) return;
    const next = { kind, recordId: id, scope, parents: heads, ...settled };
    // Not to be undone: both claims would go, and the disagreement with them.
    await append.mutateAsync({ all: [next], done: null });
  };
}
