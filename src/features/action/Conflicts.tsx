import type { ActionView } from '#domain/plans/actionView.ts';
import { namesOf } from '#domain/plans/namesOf.ts';
import type { MutableKind } from '#domain/records/kinds.ts';
import type { Recorded } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useSettle } from '#queries/settling.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { sayField, sayFieldValue } from '#ui/actionWords.ts';
import { Conflicts as ConflictChoices } from '#ui/disagreement/Conflicts.tsx';
import { sayMilestoneField, sayMilestoneValue } from '#ui/milestoneWords.ts';
import { useToast } from '#ui/Toasts.tsx';
import { useWords } from '#ui/WordsContext.ts';

interface ConflictsProps {
  readonly view: ActionView;
}

/** What people disagree about in this action, and in each of its milestones. */
export function Conflicts({ view: { action, milestones } }: ConflictsProps) {
  const names = useRecords(namesOf);
  const words = useWords();
  return (
    <>
      {action.conflicts.length > 0 && (
        <Disagreement
          record={action}
          sayField={sayField}
          sayValue={(field, value) => sayFieldValue(words, field, value, names)}
        />
      )}
      {milestones
        .filter(({ conflicts }) => conflicts.length > 0)
        .map((milestone) => (
          <Disagreement
            key={milestone.id}
            record={milestone}
            sayField={(field) => `${milestone.value.title}: ${sayMilestoneField(field)}`}
            sayValue={sayMilestoneValue}
          />
        ))}
    </>
  );
}

interface DisagreementProps {
  readonly record: Recorded<MutableKind>;
  readonly sayField: (field: string) => string;
  readonly sayValue: (field: string, value: unknown) => string;
}

function Disagreement({ record, ...words }: DisagreementProps) {
  const isReadOnly = useIsReadOnly();
  const settle = useSettle(record);
  const toast = useToast();
  const onSettle: typeof settle = (choices) =>
    settle(choices).then(() => toast('The disagreement is settled'));
  return <ConflictChoices record={record} {...words} onSettle={isReadOnly ? null : onSettle} />;
}
