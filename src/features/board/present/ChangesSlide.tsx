import { sayDay } from '#domain/calendar.ts';
import {
  type ActionChange,
  CHANGE_KINDS,
  type ChangeKind,
  type Changes,
} from '#domain/progress/changesBetween.ts';
import type { SinceMeeting } from '#domain/progress/sinceMeeting.ts';
import { CHANGE_WORDS, sayChange } from '#ui/changeWords.ts';
import { KeyNumber, KeyNumbers } from '#ui/KeyNumber.tsx';
import { useWords } from '#ui/WordsContext.ts';
import { sayNumber, sayNumberOf } from '#ui/words.ts';
import type { Listing } from './packLists.ts';
import styles from './Slides.module.css';
import { sayLeft } from './words.ts';

/** How many actions changed in each way since the board met. */
export const ChangeSummary = ({ since }: { readonly since: SinceMeeting }) => {
  const { meeting, changes } = since;
  return (
    <>
      <p className={styles.large}>
        {`Since ${sayDay(meeting.on)}, ${sayNumberOf(changes.changed, 'action')} changed and ${sayNumber(changes.unchanged)} did not.`}
      </p>
      <div className={styles.kinds}>
        <KeyNumbers label="Actions that changed">
          {CHANGE_KINDS.map((kind) => (
            <KeyNumber key={kind} label={CHANGE_WORDS[kind]} count={changes.byKind[kind].length} />
          ))}
        </KeyNumbers>
      </div>
    </>
  );
};

interface ChangesSlideProps {
  readonly lists: readonly Listing<ChangeKind, ActionChange>[];
  readonly counts: Changes['byKind'];
}

/** The actions that changed, with what they were. */
export function ChangesSlide({ lists, counts }: ChangesSlideProps) {
  const words = useWords();
  return lists.map(({ head, rows, left }) => (
    <section key={head} className={styles.list}>
      <h2 className={styles.head}>
        {CHANGE_WORDS[head]}: {sayNumber(counts[head].length)}
      </h2>
      <ul className={styles.rows}>
        {rows.map((change) => {
          const action = (change.after ?? change.before)?.action;
          return (
            <li key={action?.id} className={styles.row}>
              <span className={styles.name}>
                <span className={styles.ref}>{action?.value.ref}</span> {action?.value.title}
              </span>
              <span>{sayChange(words, head, change)}</span>
            </li>
          );
        })}
      </ul>
      {left > 0 && <p className={styles.left}>{sayLeft(left)}</p>}
    </section>
  ));
}
