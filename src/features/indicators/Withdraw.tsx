import { PARTNERSHIP_SCOPE, type RecordId } from '#domain/ids.ts';
import { useAppend } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';
import { Button } from '#ui/Button.tsx';
import { NotSaved } from '#ui/NotSaved.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';

interface WithdrawProps {
  readonly of: RecordId<'measurement'> | RecordId<'target-revision'>;
  /** "The figure for Nov 2017" */
  readonly what: string;
}

/** Takes a fact back. It stays in the log, counts nowhere, and Undo puts it back. */
export function Withdraw({ of, what }: WithdrawProps) {
  const { today, newRecordId } = useServices();
  const append = useAppend();
  const withdraw = () =>
    append.mutate({
      all: [
        {
          ...{ kind: 'withdrawal', recordId: newRecordId<'withdrawal'>(), parents: [] },
          scope: PARTNERSHIP_SCOPE,
          value: { action: null, of, on: today(), reason: '' },
        },
      ],
      done: `${what} taken back`,
    });
  return (
    <>
      <Button isPending={append.isPending} onClick={withdraw}>
        Take back<VisuallyHidden>: {what}</VisuallyHidden>
      </Button>
      {append.error && <NotSaved />}
    </>
  );
}
