import { Link } from '@tanstack/react-router';
import type { IsoDate } from '#domain/ids.ts';
import type { FollowUpLine } from '#domain/meetings/followUps.ts';
import { subgroupLines } from '#domain/structure/lists.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/overlays/Dialog.tsx';
import styles from './Meetings.module.css';

interface ActionDialogProps {
  readonly line: FollowUpLine;
  readonly onClose: () => void;
}

/** Every action is in the plan of a subgroup: asks which, and opens its form with what is known. */
export function ActionDialog({ line: { decision, meeting }, onClose }: ActionDialogProps) {
  const all = useRecords(plans);
  const own = meeting.value.subgroup;
  const inOrder = own ? all.toSorted((a, b) => Number(b.id === own) - Number(a.id === own)) : all;
  return (
    <Dialog
      title="To whose plan is it added?"
      isOpen
      onClose={onClose}
      actions={<Button onClick={onClose}>Back</Button>}
    >
      <p>
        The form of a new action opens with the words, the owner and the day of this follow-up. Once
        the action is added, the follow-up is closed: from then on the plan says how it goes.
      </p>
      {inOrder.length === 0 && <p>There is no subgroup yet, and so no plan to add it to.</p>}
      <ul className={styles.choices}>
        {inOrder.map(({ id, name }) => (
          <li key={id}>
            <Link
              to="/subgroups/$subgroup/new-action"
              params={{ subgroup: id }}
              search={{ followUp: decision.id }}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

const plans = (records: Records, asAt: IsoDate) =>
  subgroupLines(records, asAt).map(({ record, name }) => ({ id: record.id, name }));
