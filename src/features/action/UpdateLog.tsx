import { lockBefore, lockedPeriods } from '#domain/meetings/locks.ts';
import type { ActionView } from '#domain/plans/actionView.ts';
import { updateLog } from '#domain/progress/updateLog.ts';
import { useRecords, useStory } from '#queries/records.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import styles from './ActionPage.module.css';
import { LogEntry } from './LogEntry.tsx';

interface UpdateLogProps {
  readonly view: ActionView;
  readonly canCorrect: boolean;
}

/** All that was said, the latest first. Nothing is overwritten: what was wrong stays, marked. */
export function UpdateLog({ view, canCorrect }: UpdateLogProps) {
  const log = updateLog(useStory(view.action.id), view.asAt, view.cycle);
  const locked = useRecords(lockedPeriods);
  const titles = new Map(view.milestones.map(({ id, value }) => [id, value.title]));
  return (
    <section className={styles.section}>
      <h2>Updates</h2>
      {log.length === 0 ? (
        <EmptyState title="No update received" level="h3">
          What is recorded of this action is kept here, each update with who wrote it and when.
        </EmptyState>
      ) : (
        <ol className={styles.log}>
          {log.map((logged) => (
            <LogEntry
              key={logged.update.id}
              logged={logged}
              titles={titles}
              lateFor={lockBefore(locked, logged.update)}
              canCorrect={canCorrect}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
