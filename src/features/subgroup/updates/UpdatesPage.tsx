import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Suspense, useCallback, useRef } from 'react';
import type { IsoDate, RecordId } from '#domain/ids.ts';
import { planRow } from '#domain/plans/planRow.ts';
import { planOfSubgroup } from '#domain/plans/plansOf.ts';
import { progressOfAllYears } from '#domain/progress/actionProgress.ts';
import {
  filterUpdates,
  type PlanUpdate,
  planUpdates,
  readUpdatesView,
  type UpdatesView,
} from '#domain/progress/planUpdates.ts';
import type { ReportingCycle } from '#domain/progress/status.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { Found } from './Found.tsx';
import { UpdateFilters } from './UpdateFilters.tsx';
import { UpdatesOnPage } from './UpdatesOnPage.tsx';
import styles from './Updates.module.css';

const FROM = '/subgroups/$subgroup/updates';

/** All that a subgroup has said of its actions, the latest first. */
export function UpdatesPage() {
  const { subgroup } = useParams({ from: FROM });
  const show = useCallback(
    (records: Records, asAt: IsoDate) => updatesOf(records, asAt, subgroup),
    [subgroup],
  );
  const said = useRecords(show);
  return said && <Updates said={said} />;
}

/** What was said, and of which day. */
export interface Said {
  readonly name: string;
  readonly asAt: IsoDate;
  readonly cycle: ReportingCycle;
  readonly updates: readonly PlanUpdate[];
}

function updatesOf(records: Records, asAt: IsoDate, subgroup: RecordId<'subgroup'>): Said | null {
  const plan = planOfSubgroup(records, asAt, subgroup);
  if (!plan) return null;
  const { cycle, profile } = plan;
  const rows = progressOfAllYears(records, asAt, cycle, subgroup).map((one) =>
    planRow(records, one),
  );
  const updates = planUpdates(records, asAt, rows, cycle);
  return { name: profile.subgroup.value.name, asAt, cycle, updates };
}

interface UpdatesProps {
  readonly said: Said;
}

function Updates({ said }: UpdatesProps) {
  const view = useSearch({ from: FROM, select: readUpdatesView, structuralSharing: true });
  const navigate = useNavigate({ from: FROM });
  const change = useCallback(
    (next: UpdatesView, isTyping = false) =>
      void navigate({ to: '.', search: next, replace: isTyping, resetScroll: false }),
    [navigate],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const turnTo = (next: UpdatesView) => {
    change(next);
    // The page begins there, for whoever reads it and for whoever hears it.
    heading.current?.focus();
  };
  const left = filterUpdates(said.updates, view);
  return (
    <div className={styles.page}>
      <title>{`${said.name}: updates`}</title>
      <h2 ref={heading} tabIndex={-1}>
        Updates
      </h2>
      {said.updates.length === 0 ? (
        <EmptyState title="No update received" level="h3">
          What is recorded of the subgroup’s actions is kept here, each update with who wrote it and
          when.
        </EmptyState>
      ) : (
        <>
          <UpdateFilters said={said} view={view} change={change} />
          {/* The fields stay while texts are read. */}
          <Suspense fallback={<Skeleton label="Loading the updates" />}>
            {view.find ? (
              <Found find={view.find} {...{ said, left, view, turnTo }} />
            ) : (
              <UpdatesOnPage {...{ said, left, view, turnTo }} />
            )}
          </Suspense>
        </>
      )}
    </div>
  );
}
