import type { SignedUpdate } from '#domain/progress/recordSigned.ts';
import type { RecordView } from '#domain/progress/recordView.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/overlays/Dialog.tsx';
import { PersonalDataDialog } from '#ui/overlays/PersonalDataDialog.tsx';
import { useWords } from '#ui/WordsContext.ts';
import { personalDataOf } from './personalData.ts';
import { sayEnded } from './words.ts';

/** What is asked before something is saved; it is never refused for it. */
export type Question = 'reopen' | 'personal-data';

interface QuestionsProps {
  readonly view: RecordView;
  readonly asked: { readonly signed: SignedUpdate; readonly question: Question } | null;
  readonly isPending: boolean;
  readonly onYes: () => void;
  readonly onBack: () => void;
}

export function Questions({ view, asked, isPending, onYes, onBack }: QuestionsProps) {
  const words = useWords();
  return (
    <>
      <Dialog
        title="Open this action again?"
        isOpen={asked?.question === 'reopen'}
        onClose={onBack}
        isQuestion
        actions={
          <>
            <Button look="primary" onClick={onBack}>
              Go back
            </Button>
            <Button isPending={isPending} onClick={onYes}>
              Open it again
            </Button>
          </>
        }
      >
        <p>{sayEnded(words, view)} With this update it counts as work in hand again.</p>
        <p>Where the earlier update was a mistake, put that one right instead.</p>
      </Dialog>
      <PersonalDataDialog
        hints={asked?.question === 'personal-data' ? personalDataOf(asked.signed) : []}
        isPending={isPending}
        onSave={onYes}
        onBack={onBack}
      />
    </>
  );
}
