import type { MutableKind } from '#domain/records/kinds.ts';
import type { Recorded } from '#domain/versions/records.ts';
import { useSettle } from '#queries/settling.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { Conflicts } from '#ui/disagreement/Conflicts.tsx';
import { useToast } from '#ui/Toasts.tsx';

interface DisputedProps {
  readonly record: Recorded<MutableKind>;
  readonly sayField: (field: string) => string;
  readonly sayValue: (field: string, value: unknown) => string;
}

/** What people disagree about. No form stands beside it: saving that would settle it unseen. */
export function Disputed({ record, ...words }: DisputedProps) {
  const settle = useSettle(record);
  const isReadOnly = useIsReadOnly();
  const toast = useToast();
  return (
    <Conflicts
      record={record}
      {...words}
      onSettle={
        isReadOnly
          ? null
          : (choices) => settle(choices).then(() => toast('The disagreement is settled'))
      }
    />
  );
}
