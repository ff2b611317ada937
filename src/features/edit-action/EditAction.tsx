import { useCallback, useState } from 'react';
import type { IsoDate } from '#domain/ids.ts';
import { actionChoices } from '#domain/plans/actionChoices.ts';
import type { Records, Summarised } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { ActionForm } from './ActionForm.tsx';

interface EditActionProps {
  readonly action: Summarised<'action'>;
  readonly onSaved: () => void;
}

/** The form over an action as it was when it was opened: what others write since is merged. */
export function EditAction({ action, onSaved }: EditActionProps) {
  const [opened] = useState({ action: action.id, before: action.value, seen: action.heads });
  const show = useCallback(
    (records: Records, asAt: IsoDate) => actionChoices(records, asAt, action.value, action.id),
    [action],
  );
  const choices = useRecords(show);
  return (
    <ActionForm
      draftKey={`edit:${action.id}`}
      label={`Edit details: ${action.value.title}`}
      saveLabel="Save details"
      opened={opened}
      now={action}
      choices={choices}
      onSaved={onSaved}
    />
  );
}
