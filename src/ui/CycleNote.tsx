import type { CycleNoteOfDay } from '#domain/cycle/cycleNote.ts';
import { sayDay } from '#domain/calendar.ts';
import { sayAuthor } from './authorWords.ts';
import { Explained } from './glossary/Explained.tsx';
import styles from './CycleNote.module.css';
import { Notice } from './Notice.tsx';

interface CycleNoteProps {
  readonly of: CycleNoteOfDay;
}

/** The coordinator's note for this reporting period, over whatever asks for an update. */
export const CycleNote = ({ of: { period, note } }: CycleNoteProps) => (
  <Notice title={`For ${period.label}`}>
    <p className={styles.text}>
      <bdi>
        <Explained text={note.value.text} />
      </bdi>
    </p>
    <p className={styles.by}>
      {note.value.dueBy && <strong>Updates are asked for by {sayDay(note.value.dueBy)}. </strong>}
      {sayAuthor(note.author)}
    </p>
  </Notice>
);
