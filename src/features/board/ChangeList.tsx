import type { ActionProgress } from '#domain/progress/actionProgress.ts';
import type { ActionChange, ChangeKind } from '#domain/progress/changesBetween.ts';
import { sayChange } from '#ui/changeWords.ts';
import { StatusChip } from '#ui/status/StatusChip.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { useWords } from '#ui/WordsContext.ts';
import { ActionList } from './ActionList.tsx';

interface ChangeListProps {
  readonly kind: ChangeKind;
  readonly changes: readonly ActionChange[];
}

/** The actions that changed in one way: what each was beside what it is. */
export function ChangeList({ kind, changes }: ChangeListProps) {
  const words = useWords();
  return (
    <ActionList
      actions={changes.flatMap((change) => {
        const progress = change.after ?? change.before;
        const said = isOfStatus(kind) ? (
          <StatusChange {...change} />
        ) : (
          sayChange(words, kind, change)
        );
        return progress ? { progress, said } : [];
      })}
    />
  );
}

/** Said by the status before and after; the others by a figure, a day, or where it came from. */
const isOfStatus = (kind: ChangeKind) =>
  kind !== 'due-moved' && kind !== 'percent-moved' && kind !== 'new';

const StatusChange = ({ before, after }: Pick<ActionChange, 'before' | 'after'>) => (
  <>
    <Side progress={before} /> <span aria-hidden="true">→</span>
    <VisuallyHidden>became</VisuallyHidden> <Side progress={after} />
  </>
);

const Side = ({ progress }: { readonly progress: ActionProgress | null }) =>
  progress ? (
    <StatusChip status={progress.status} isOverdue={progress.isOverdue} />
  ) : (
    <span>Not in the plan</span>
  );
