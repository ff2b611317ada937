import { useState } from 'react';
import type { Recorded } from '#domain/versions/records.ts';
import { useRetiring } from '#queries/saving.ts';
import { Button } from '#ui/Button.tsx';
import { DECISION_TYPE_WORDS } from '#ui/meetingWords.ts';
import { NotSaved } from '#ui/NotSaved.tsx';
import { Dialog } from '#ui/overlays/Dialog.tsx';

interface RetireDecisionProps {
  readonly decision: Recorded<'decision'>;
  readonly onRetired: () => void;
}

/** For what was entered by mistake. It can be undone, and its history stays. */
export function RetireDecision({ decision, onRetired }: RetireDecisionProps) {
  const [isAsking, setIsAsking] = useState(false);
  const { retire, isPending, error } = useRetiring();
  const what = DECISION_TYPE_WORDS[decision.value.type];
  const takeOut = async () => {
    try {
      await retire(decision, `${what} taken out of the minutes`);
    } catch {
      // Said in the dialog, which is still there.
      return;
    }
    onRetired();
  };
  return (
    <div>
      <Button look="quiet" onClick={() => setIsAsking(true)}>
        Take this {what.toLowerCase()} out
      </Button>
      <Dialog
        title={`Take this ${what.toLowerCase()} out?`}
        isOpen={isAsking}
        isQuestion
        onClose={() => setIsAsking(false)}
        actions={
          <>
            <Button look="primary" isPending={isPending} onClick={() => void takeOut()}>
              Take out
            </Button>
            <Button onClick={() => setIsAsking(false)}>Keep it</Button>
          </>
        }
      >
        {error && <NotSaved />}
        <p>It is no longer shown with its meeting. What it said stays in the activity log.</p>
      </Dialog>
    </div>
  );
}
