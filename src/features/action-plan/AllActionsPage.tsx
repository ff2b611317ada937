import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { sayDay } from '#domain/calendar.ts';
import { allActions } from '#domain/plans/plansOf.ts';
import { type PlanView, readPlanView } from '#domain/progress/planView.ts';
import { useRecords } from '#queries/records.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { StatusKey } from '#ui/status/StatusKey.tsx';
import { ActionTable } from './ActionTable.tsx';
import { ALL_PLANS } from './columns.tsx';
import styles from './SubgroupPage.module.css';
import { sayWhichActions } from './words.ts';

/** The actions of all subgroups: where each number on the board leads. */
export function AllActionsPage() {
  const table = useRecords(allActions);
  // Read again: the router leaves in what the address has and no view knows.
  const view = useSearch({ from: '/actions', select: readPlanView, structuralSharing: true });
  const navigate = useNavigate({ from: '/actions' });
  const onView = useCallback(
    (search: PlanView, isTyping: boolean) =>
      void navigate({ search, replace: isTyping, resetScroll: false }),
    [navigate],
  );
  const empty = (
    <EmptyState title="No actions yet" action={<Link to="/subgroups">Choose a subgroup</Link>}>
      Actions are added to a subgroup’s plan, and all of them are listed here.
    </EmptyState>
  );

  if (!table) return empty;
  const title = sayWhichActions(view.show, table.closedPeriod);
  return (
    <div className={styles.page}>
      <title>{title}</title>
      <PageHeader title={title} meta={['All subgroups', `As at ${sayDay(table.asAt)}`]} />
      <ActionTable
        caption={title}
        table={table}
        layout={ALL_PLANS}
        view={view}
        onView={onView}
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
