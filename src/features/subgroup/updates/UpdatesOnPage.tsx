import { Link } from '@tanstack/react-router';
import { lockBefore, lockedPeriods } from '#domain/meetings/locks.ts';
import {
  changeUpdates,
  pageOf,
  type PlanUpdate,
  type UpdatesView,
} from '#domain/progress/planUpdates.ts';
import { updateLog } from '#domain/progress/updateLog.ts';
import { groupBy } from '#domain/groupBy.ts';
import { useRecords, useStories } from '#queries/records.ts';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { LoggedEntry } from '#ui/updates/LoggedEntry.tsx';
import type { Said } from './UpdatesPage.tsx';
import styles from './Updates.module.css';
import { sayPage, sayTrueOn } from './words.ts';

export interface UpdatesOnPageProps {
  readonly said: Said;
  /** What the filters leave. */
  readonly left: readonly PlanUpdate[];
  readonly view: UpdatesView;
  readonly turnTo: (view: UpdatesView) => void;
}

/** One page of the log; only its texts are read. */
export function UpdatesOnPage({ said, left, view, turnTo }: UpdatesOnPageProps) {
  const page = pageOf(left, view.page ?? 1);
  const rows = new Map(page.shown.map(({ row }) => [row.action.id, row]));
  const stories = groupBy(useStories([...rows.keys()]), (record) =>
    'action' in record.value ? record.value.action : record.id,
  );
  const locked = useRecords(lockedPeriods);
  const logged = new Map(
    [...rows.keys()].flatMap((action) =>
      updateLog(stories.get(action) ?? [], said.asAt, said.cycle).map((one) => [
        one.update.id,
        one,
      ]),
    ),
  );
  const goTo = (number: number) =>
    turnTo(changeUpdates(view, { page: number > 1 ? number : undefined }));
  if (left.length === 0) {
    return (
      <EmptyState
        title="No updates match"
        level="h3"
        action={<Button onClick={() => turnTo({})}>Show all updates</Button>}
      >
        Choose fewer of the filters, or look for fewer words.
      </EmptyState>
    );
  }
  return (
    <>
      <p className={styles.count} role="status">
        {sayPage(page, left.length, said.updates.length)}
      </p>
      <ol className={styles.log} start={page.first + 1}>
        {page.shown.map(({ update, row }) => {
          const one = logged.get(update.id);
          const { ref, title } = row.action.value;
          return (
            one && (
              <LoggedEntry
                key={update.id}
                logged={one}
                lateFor={lockBefore(locked, one.update)}
                titles={new Map(row.milestones.map(({ id, value }) => [id, value.title]))}
                heading={
                  <>
                    <Link to="/actions/$action" params={{ action: row.action.id }}>
                      {ref} {title}
                    </Link>
                    <span className={styles.day}>{sayTrueOn(one)}</span>
                  </>
                }
              />
            )
          );
        })}
      </ol>
      {page.pages > 1 && (
        <nav className={styles.pages} aria-label="Pages of updates">
          {page.number > 1 && (
            <Button icon="chevron-left" onClick={() => goTo(page.number - 1)}>
              Later updates
            </Button>
          )}
          {page.number < page.pages && (
            <Button icon="chevron-right" onClick={() => goTo(page.number + 1)}>
              Earlier updates
            </Button>
          )}
        </nav>
      )}
    </>
  );
}
