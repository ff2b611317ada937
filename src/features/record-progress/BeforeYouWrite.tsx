import { sayDay } from '#domain/calendar.ts';
import type { RecordView } from '#domain/progress/recordView.ts';
import { CycleNote } from '#ui/CycleNote.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './RecordProgress.module.css';

interface BeforeYouWriteProps {
  readonly view: RecordView;
}

/** What the coordinator asks of everybody, and what was asked of this update when it was returned. */
export const BeforeYouWrite = ({ view: { note, returned } }: BeforeYouWriteProps) => (
  <>
    {note && <CycleNote of={note} />}
    {returned && (
      <Notice
        kind="warning"
        title={`Returned on ${sayDay(returned.value.on)} by ${returned.value.by}`}
      >
        <p className={styles.text}>{returned.value.reason}</p>
        <p>What you save now answers it.</p>
      </Notice>
    )}
  </>
);
