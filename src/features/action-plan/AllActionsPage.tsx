import { Link } from '@tanstack/react-router';
import { sayDay } from '#domain/calendar.ts';
import { allActions } from '#domain/plans/plansOf.ts';
import { useRecords } from '#queries/records.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { StatusKey } from '#ui/status/StatusKey.tsx';
import { useWords } from '#ui/WordsContext.ts';
import { ActionTable } from './ActionTable.tsx';
import styles from './PlanPage.module.css';
import { usePlanView } from './usePlanView.ts';
import { sayWhichActions } from './words.ts';

/** The actions of all subgroups: where each number on the board leads. */
export function AllActionsPage() {
  const table = useRecords(allActions);
  const words = useWords();
  const [view, changeView] = usePlanView('/actions');
  const empty = (
    <EmptyState title="No actions yet" action={<Link to="/subgroups">Choose a subgroup</Link>}>
      Actions are added to a subgroup’s plan, and all of them are listed here.
    </EmptyState>
  );

  if (!table) return empty;
  const title = sayWhichActions(words, view.show, table.closedPeriod);
  return (
    <div className={styles.page}>
      <title>{title}</title>
      <PageHeader title={title} meta={['All subgroups', `As at ${sayDay(table.asAt)}`]} />
      <ActionTable
        caption={title}
        table={table}
        subgroup={null}
        view={view}
        changeView={changeView}
        empty={empty}
      />
      {table.rows.length > 0 && (
        <section className={styles.section}>
          <h2>What the statuses mean</h2>
          <StatusKey />
        </section>
      )}
    </div>
  );
}
