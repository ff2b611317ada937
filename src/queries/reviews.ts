import type { RecordId, ScopeId } from '#domain/ids.ts';
import type { Reviewing } from '#domain/progress/reviewUpdate.ts';
import { type Next, useAppend } from './saving.ts';
import { useServices } from './services.ts';

/** An update that somebody has looked at. */
export interface Reviewed {
  readonly id: RecordId<'progress-update'>;
  readonly scope: ScopeId;
  readonly value: { readonly action: RecordId<'action'> };
}

/** Says the same of one update or of many: of all of them, or of none. */
export function useReview() {
  const { newRecordId } = useServices();
  const append = useAppend();
  /** @param done what was done, in words */
  const save = (updates: readonly Reviewed[], said: Reviewing, done: string) =>
    append.mutateAsync({
      all: updates.map(
        ({ id: update, scope, value: { action } }): Next<'review'> => ({
          ...{ kind: 'review', recordId: newRecordId<'review'>(), scope, parents: [] },
          value: { action, update, ...said },
        }),
      ),
      done,
    });
  return { save, isPending: append.isPending, error: append.error, forget: append.reset };
}
