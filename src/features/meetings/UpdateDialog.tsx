import { useId, useState } from 'react';
import type { IsoDate, RecordId } from '#domain/ids.ts';
import type { FollowUpLine } from '#domain/meetings/followUps.ts';
import { nameOfAction } from '#domain/plans/namesOf.ts';
import { inUse, type Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/overlays/Dialog.tsx';
import { LinkTo } from './LinkTo.ts';
import styles from './Meetings.module.css';

interface UpdateDialogProps {
  readonly line: FollowUpLine;
  readonly onClose: () => void;
}

/** Asks which action's progress answers it, and opens the form of that one. */
export function UpdateDialog({ line: { decision }, onClose }: UpdateDialogProps) {
  const actions = useRecords(actionsByRef);
  const [chosen, setChosen] = useState('');
  const id = useId();
  return (
    <Dialog
      title="Answer with an update"
      isOpen
      onClose={onClose}
      actions={
        <>
          {chosen !== '' && (
            <LinkTo
              look="primary"
              to="/actions/$action/record"
              params={{ action: chosen as RecordId<'action'> }}
              search={{ followUp: decision.id }}
            >
              Record progress
            </LinkTo>
          )}
          <Button onClick={onClose}>Back</Button>
        </>
      }
    >
      <p>Once progress is recorded on the action that you choose, the follow-up is closed by it.</p>
      <div className={styles.choose}>
        <label htmlFor={id}>Action</label>
        <select
          id={id}
          className={styles.select}
          value={chosen}
          onChange={({ target: { value } }) => setChosen(value)}
        >
          <option value="">Choose an action</option>
          {actions.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </Dialog>
  );
}

const { compare } = new Intl.Collator('en-GB', { numeric: true });

const actionsByRef = (records: Records, _: IsoDate) =>
  inUse(records, 'action')
    .map(({ id, value }) => ({ value: id, label: nameOfAction(value) }))
    .toSorted((a, b) => compare(a.label, b.label));
