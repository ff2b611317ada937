import { useCallback, useState } from 'react';
import { type IsoDate, type RecordId, scopeOfSubgroup } from '#domain/ids.ts';
import { actionChoices } from '#domain/plans/actionChoices.ts';
import { bringBack, canBringBack } from '#domain/plans/bringBack.ts';
import { changedFields } from '#domain/plans/changedFields.ts';
import type { Action } from '#domain/records/action.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useSaveRecord } from '#queries/saving.ts';
import { sayActionProblem } from '#ui/actionProblemWords.ts';
import { sayField, sayFieldValue } from '#ui/actionWords.ts';
import { Button } from '#ui/Button.tsx';
import { NotSaved } from '#ui/NotSaved.tsx';
import { Dialog } from '#ui/overlays/Dialog.tsx';
import { useWords } from '#ui/WordsContext.ts';

interface BringBackProps {
  readonly action: RecordId<'action'>;
  readonly field: string;
  /** What it said then. */
  readonly value: unknown;
  readonly names: ReadonlyMap<string, string>;
}

/** Brings back what a field said, as a version of its own: nothing that was said since is lost. */
export function BringBack(props: BringBackProps) {
  const { action, field, value } = props;
  const [isAsking, setAsking] = useState(false);
  const now = useRecords(allActions).get(action)?.value;
  if (!now || !canBringBack(field)) return null;
  if (changedFields({ it: now[field] }, { it: value ?? null }).length === 0) return null;
  return (
    <>
      <Button
        look="quiet"
        icon="history"
        aria-label={`Bring back: ${sayField(field)}`}
        onClick={() => setAsking(true)}
      >
        Bring back…
      </Button>
      {isAsking && <Ask {...props} field={field} onClose={() => setAsking(false)} />}
    </>
  );
}

const allActions = (records: Records) => records.action;

interface AskProps extends BringBackProps {
  readonly field: keyof Action;
  readonly onClose: () => void;
}

function Ask({ action, field, value, names, onClose }: AskProps) {
  const words = useWords();
  const { save, isPending, error } = useSaveRecord('action');
  const show = useCallback(
    (records: Records, asAt: IsoDate) => {
      const record = records.action.get(action);
      if (!record) return null;
      const { refsTaken, linkOf, agreedDue } = actionChoices(records, asAt, record.value, action);
      const before = record.value;
      const context = { id: action, before, agreedDue, refsTaken, linkOf, today: asAt };
      return { record, result: bringBack(field, value, context, records) };
    },
    [action, field, value],
  );
  const shown = useRecords(show);
  if (!shown) return null;
  const { record, result } = shown;
  const say = (one: unknown) => sayFieldValue(words, field, one, names);
  const name = sayField(field);
  if (!result.ok) {
    const why =
      result.problem.kind === 'refused'
        ? result.problem.problems.map(sayActionProblem)
        : [
            `${result.problem.ids.map((id) => names.get(id) ?? 'One not known here').join(', ')}: out of use since`,
          ];
    return (
      <Dialog
        title={`${name}: this no longer fits`}
        isOpen
        onClose={onClose}
        actions={
          <Button look="primary" onClick={onClose}>
            Leave it as it is
          </Button>
        }
      >
        <p>Then: {say(value)}</p>
        {why.map((one) => (
          <p key={one}>{one}.</p>
        ))}
      </Dialog>
    );
  }
  const bring = async () => {
    const { id, heads, value: before } = record;
    try {
      await save({
        ...{ recordId: id, scope: scopeOfSubgroup(before.subgroup), seen: heads },
        ...{ value: result.value, done: `${name} of ${before.ref} brought back` },
      });
    } catch {
      // Said in the dialog, which is still there.
      return;
    }
    onClose();
  };
  return (
    <Dialog
      title={`Bring back: ${name}`}
      isOpen
      isQuestion
      onClose={onClose}
      actions={
        <>
          <Button look="primary" isPending={isPending} onClick={() => void bring()}>
            Bring it back
          </Button>
          <Button onClick={onClose}>Leave it as it is</Button>
        </>
      }
    >
      {error && <NotSaved />}
      <p>Now: {say(record.value[field])}</p>
      <p>Then: {say(value)}</p>
      <p>What it says now stays in the history, too.</p>
    </Dialog>
  );
}
