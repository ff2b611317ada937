import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Recorded } from '#domain/versions/records.ts';
import { useRetiring } from '#queries/saving.ts';
import { Button } from '#ui/Button.tsx';
import { nameOfIndicator } from '#ui/indicatorWords.ts';
import { NotSaved } from '#ui/NotSaved.tsx';
import { Dialog } from '#ui/overlays/Dialog.tsx';
import { PageSection } from '#ui/PageSection.tsx';

interface RetireIndicatorProps {
  readonly record: Recorded<'indicator'>;
}

/** The way out of use: what it means is said before it is done. */
export function RetireIndicator({ record }: RetireIndicatorProps) {
  const [isAsking, setAsking] = useState(false);
  const { retire, isPending, error } = useRetiring();
  const navigate = useNavigate();
  const name = nameOfIndicator(record.value);
  const takeOut = async () => {
    try {
      await retire(record, `${name} is out of use`);
    } catch {
      // Said in the dialog, which is still there.
      return;
    }
    await navigate({ to: '/indicators' });
  };
  return (
    <PageSection
      title="Take out of use"
      words="For what is measured no longer, or was added by mistake. Nothing is deleted, and it can be put back."
    >
      <div>
        <Button onClick={() => setAsking(true)}>Take out of use…</Button>
      </div>
      <Dialog
        title={`Take ${name} out of use?`}
        isOpen={isAsking}
        isQuestion
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button look="primary" isPending={isPending} onClick={() => void takeOut()}>
              Take out of use
            </Button>
            <Button onClick={() => setAsking(false)}>Leave it in use</Button>
          </>
        }
      >
        {error && <NotSaved />}
        <p>
          It leaves the scorecard and the board. Its figures, targets and history stay, past days
          keep it, and it can be put back.
        </p>
      </Dialog>
    </PageSection>
  );
}
