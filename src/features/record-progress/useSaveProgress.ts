import type { SignedUpdate } from '#domain/progress/recordSigned.ts';
import type { Summarised } from '#domain/versions/records.ts';
import { useSaveAuthor } from '#queries/author.ts';
import type { OpenFollowUp } from '#queries/followUps.ts';
import { type Next, useAppend } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';

/**
 * Keeps an update together with the due day that is asked for in it, and with the follow-up that it
 * answers: all or none.
 */
export function useSaveProgress(
  { id, scope }: Summarised<'action'>,
  followed: OpenFollowUp | null,
) {
  const { newRecordId, today } = useServices();
  const saveAuthor = useSaveAuthor();
  const append = useAppend();
  /** @param done what was done, in words */
  const save = async ({ update, move, author }: SignedUpdate, done: string) => {
    if (author) await saveAuthor.mutateAsync(author);
    const recordId = newRecordId<'progress-update'>();
    const said: Next<'progress-update'> = {
      ...{ kind: 'progress-update', recordId, scope, parents: [], value: update },
    };
    const asked: Next<'date-request'>[] = move
      ? [
          {
            ...{ kind: 'date-request', recordId: newRecordId(), scope, parents: [] },
            value: { action: id, update: recordId, ...move },
          },
        ]
      : [];
    const answered = followed
      ? [followed.closedBy({ becameUpdate: recordId, doneOn: today() })]
      : [];
    await append.mutateAsync({ all: [said, ...asked, ...answered], done });
  };
  return {
    save,
    isPending: append.isPending || saveAuthor.isPending,
    error: append.error ?? saveAuthor.error,
  };
}
