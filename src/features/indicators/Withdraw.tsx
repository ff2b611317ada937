import { PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import type { Figure } from '#domain/indicators/figures.ts';
import { sayPeriod } from '#domain/indicators/periodSteps.ts';
import { useAppend } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';
import { Button } from '#ui/Button.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';

/** Takes a figure back. It stays in the log, counts nowhere, and Undo puts it back. */
export function Withdraw({ figure }: { readonly figure: Figure }) {
  const { today, newRecordId } = useServices();
  const append = useAppend();
  const period = sayPeriod(figure.period);
  const withdraw = () =>
    append.mutate({
      all: [
        {
          ...{ kind: 'withdrawal', recordId: newRecordId<'withdrawal'>(), parents: [] },
          scope: PARTNERSHIP_SCOPE,
          value: { action: null, of: figure.id, on: today(), reason: '' },
        },
      ],
      done: `The figure for ${period} taken back`,
    });
  return (
    <Button isPending={append.isPending} onClick={withdraw}>
      Take back<VisuallyHidden> the figure for {period}</VisuallyHidden>
    </Button>
  );
}
