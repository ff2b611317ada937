import { dayOf, sayDay, sayTime } from '#domain/calendar.ts';
import type { Change } from '#domain/versions/changes.ts';
import { sayAuthor } from '#ui/authorWords.ts';
import { sayWhatWasDone } from '#ui/records/changeSentence.ts';
import { FieldChanges } from '#ui/records/FieldChanges.tsx';
import styles from './Activity.module.css';
import type { KnownInLog } from './knownInLog.ts';
import { useHrefOfChange } from './useHrefOfChange.ts';
import { sayCame } from './words.ts';

interface ActivityEntryProps {
  readonly change: Change;
  readonly known: KnownInLog;
}

/** One thing that somebody did. */
export function ActivityEntry({ change, known }: ActivityEntryProps) {
  const href = useHrefOfChange(change, known);
  const what = sayWhatWasDone(change, known.names);
  const { author, writtenAt, receivedAt, isBeforeKnown } = change;
  const cameLater = dayOf(receivedAt) > dayOf(writtenAt) && sayDay(dayOf(receivedAt));
  return (
    <li className={styles.entry}>
      <time className={styles.time} dateTime={writtenAt}>
        {sayTime(writtenAt)}
      </time>
      <div className={styles.what}>
        <p className={styles.sentence}>
          <bdi>{href ? <a href={href}>{what}</a> : what}</bdi>
        </p>
        <p className={styles.who}>
          <bdi>{sayAuthor(author)}</bdi>
          {cameLater && <span>{sayCame(cameLater)}</span>}
        </p>
        <FieldChanges change={change} names={known.names} />
        {!isBeforeKnown && (
          <p className={styles.who}>What it said before is not known on this device.</p>
        )}
      </div>
    </li>
  );
}
