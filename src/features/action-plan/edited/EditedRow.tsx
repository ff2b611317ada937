import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { IsoDate } from '#domain/ids.ts';
import { personalDataInFields } from '#domain/personalData.ts';
import { actionChoices } from '#domain/plans/actionChoices.ts';
import { draftOfAction, freeTextsOfAction } from '#domain/plans/actionDraft.ts';
import { changedFields } from '#domain/plans/changedFields.ts';
import { type ActionDraft, editAction } from '#domain/plans/editAction.ts';
import type { PlanColumnId } from '#domain/plans/planColumns.ts';
import type { Action } from '#domain/records/action.ts';
import type { Records, Summarised } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useSaveRecord } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';
import { sayActionProblem } from '#ui/actionProblemWords.ts';
import { FIELD_WORDS } from '#ui/actionWords.ts';
import { byRule } from '#ui/fields/byRule.ts';
import { PersonalDataDialog } from '#ui/overlays/PersonalDataDialog.tsx';
import { FIELDS_OF, RowFormContext } from './rowForm.ts';
import { sayChanged } from './words.ts';

interface EditedRowProps {
  readonly action: Summarised<'action'>;
  readonly columns: readonly PlanColumnId[];
  /** Saved or not; nothing is kept of what was not. */
  readonly onClose: () => void;
  /** The row. */
  readonly children: ReactNode;
}

/** The details of an action that a table shows, changed in place by the rule of the whole form. */
export function EditedRow({ action, columns, onClose, children }: EditedRowProps) {
  // As it was when it was opened: what others write since is merged.
  const [{ value: before, heads: seen, id, scope }] = useState(action);
  const show = useCallback(
    (records: Records, asAt: IsoDate) => actionChoices(records, asAt, before, id),
    [before, id],
  );
  const choices = useRecords(show);
  const { today } = useServices();
  const record = useSaveRecord('action');
  const [asked, setAsked] = useState<Action | null>(null);
  const isSaving = useRef(false);
  const { refsTaken, linkOf, agreedDue } = choices;
  const { control, handleSubmit, setFocus } = useForm<ActionDraft, unknown, Action>({
    defaultValues: draftOfAction(before),
    resolver: byRule(
      (draft: ActionDraft) =>
        editAction(draft, { id, before, agreedDue, refsTaken, linkOf, today: today() }),
      sayActionProblem,
    ),
  });
  useEffect(() => setFocus('title'), [setFocus]);

  const write = async (value: Action) => {
    if (isSaving.current) return;
    isSaving.current = true;
    const changed = changedFields(before, value);
    try {
      if (changed.length > 0) {
        const done = sayChanged(before.ref, changed);
        await record.save({ recordId: id, scope, seen, value, done });
      }
      onClose();
    } catch {
      // Said in the row, where all that was typed still is.
      isSaving.current = false;
      setAsked(null);
    }
  };
  // Of what was changed here: the rest was asked about when it was written.
  const personal = (value: Action) =>
    personalDataInFields(
      freeTextsOfAction(value).filter(([field]) => changedFields(before, value).includes(field)),
    );
  const save = handleSubmit(async (value) => {
    if (personal(value).length > 0) setAsked(value);
    else await write(value);
  });
  const { isPending, error } = record;
  const form = {
    shownFields: columns.flatMap((column) => FIELDS_OF[column] ?? []),
    ...{ control, choices, isPending, hasFailed: error !== null, cancel: onClose },
    save: () => void save(),
  };
  return (
    <RowFormContext value={form}>
      {children}
      <PersonalDataDialog
        hints={
          asked ? personal(asked).map((hint) => ({ ...hint, label: FIELD_WORDS[hint.field] })) : []
        }
        isPending={isPending}
        onSave={() => asked && void write(asked)}
        onBack={() => setAsked(null)}
      />
    </RowFormContext>
  );
}
