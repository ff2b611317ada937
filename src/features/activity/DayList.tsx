import { sayDay } from '#domain/calendar.ts';
import { dayOf } from '#domain/calendar.ts';
import { groupBy } from '#domain/groupBy.ts';
import type { Change } from '#domain/versions/changes.ts';
import styles from './Activity.module.css';
import { ActivityEntry } from './ActivityEntry.tsx';
import type { KnownInLog } from './knownInLog.ts';

interface DayListProps {
  readonly changes: readonly Change[];
  readonly known: KnownInLog;
}

/** Changes under the day on which they were written. */
export const DayList = ({ changes, known }: DayListProps) =>
  Array.from(
    groupBy(changes, ({ writtenAt }) => dayOf(writtenAt)),
    ([day, ofDay]) => (
      <section key={day} className={styles.day} aria-label={sayDay(day)}>
        <h2 className={styles.dayTitle}>{sayDay(day)}</h2>
        <ol className={styles.entries}>
          {ofDay.map((change) => (
            <ActivityEntry key={change.versionId} change={change} known={known} />
          ))}
        </ol>
      </section>
    ),
  );
