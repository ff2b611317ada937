import type { RecordId } from '#domain/ids.ts';
import { nameOfLead, type PlanRow } from '#domain/plans/planRow.ts';
import { type SortKey, sortKeyOf } from '#domain/progress/planView.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { sayStatus } from '#ui/words.ts';
import { DueCell, LeadCell, ProgressCell, StatusCell, UpdateCell } from './cells.tsx';
import styles from './cells.module.css';
import { sayDue, sayLastUpdate, sayLead, sayProgress } from './words.ts';

type PlanColumn = TableColumn<PlanRow>;

const sortable = (id: SortKey) => ({ id, sortBy: sortKeyOf<PlanRow>(id, nameOfLead) });

const REF: PlanColumn = {
  title: 'Ref',
  read: ({ action }) => action.value.ref,
  ...sortable('ref'),
};

const ACTION: PlanColumn = {
  title: 'Action',
  read: ({ action }) => action.value.title,
  isRowHead: true,
  width: 'wide',
  ...sortable('title'),
};

const SUBGROUP: PlanColumn = {
  title: 'Subgroup',
  read: ({ subgroup }) => subgroup?.name ?? 'Not known',
  width: 'medium',
};

const REST: readonly PlanColumn[] = [
  {
    title: 'Lead',
    read: sayLead,
    show: (row) => <LeadCell row={row} />,
    width: 'medium',
    ...sortable('lead'),
  },
  { title: 'Due', read: sayDue, show: (row) => <DueCell row={row} />, ...sortable('due') },
  {
    title: 'Progress',
    read: sayProgress,
    show: (row) => <ProgressCell row={row} />,
    ...sortable('percent'),
  },
  {
    title: 'Status',
    read: ({ status, isOverdue }) => sayStatus(status, isOverdue),
    show: (row) => <StatusCell row={row} />,
    ...sortable('status'),
  },
  {
    title: 'Last update',
    read: sayLastUpdate,
    show: (row) => <UpdateCell row={row} />,
    ...sortable('updated'),
  },
];

/** In one subgroup's plan. */
export const PLAN_COLUMNS: readonly PlanColumn[] = [REF, ACTION, ...REST];

/** Over the plans of all subgroups. */
export const ALL_COLUMNS: readonly PlanColumn[] = [REF, ACTION, SUBGROUP, ...REST];

/** What a chair comes for: one press from each row. Only where something can be changed. */
export const recordColumn = (hrefOf: (action: RecordId<'action'>) => string): PlanColumn => ({
  title: 'Record',
  read: () => 'Record progress',
  show: ({ action }) => (
    <a className={styles.record} href={hrefOf(action.id)}>
      <span>
        Record progress<VisuallyHidden> on {action.value.ref}</VisuallyHidden>
      </span>
    </a>
  ),
});
