import type { ActionView } from '#domain/plans/actionView.ts';
import { namesOf } from '#domain/plans/namesOf.ts';
import { useRecords } from '#queries/records.ts';
import { useSettle } from '#queries/settling.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { sayField, sayFieldValue } from '#ui/actionWords.ts';
import { Conflicts as ConflictChoices } from '#ui/disagreement/Conflicts.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { useWords } from '#ui/WordsContext.ts';

interface ConflictsProps {
  readonly view: ActionView;
}

/** What people disagree about in this action. */
export function Conflicts({ view: { action } }: ConflictsProps) {
  const names = useRecords(namesOf);
  const words = useWords();
  const isReadOnly = useIsReadOnly();
  const settle = useSettle(action);
  const toast = useToast();
  return (
    <ConflictChoices
      record={action}
      sayField={sayField}
      sayValue={(field, value) => sayFieldValue(words, field, value, names)}
      onSettle={
        isReadOnly
          ? null
          : (choices) => settle(choices).then(() => toast('The disagreement is settled'))
      }
    />
  );
}
