import type { RecordId } from '#domain/ids.ts';
import { nameOfLead, nameOfSubgroupAndLead, type PlanRow } from '#domain/plans/planRow.ts';
import { type SortKey, sortKeyOf } from '#domain/progress/planView.ts';
import { sayStatus, type Words } from '#ui/partnershipWords.ts';
import type { TableColumn } from '#ui/table/column.ts';

import { DueCell, LeadCell, ProgressCell, StatusCell, SubgroupCell, UpdateCell } from './cells.tsx';
import styles from './cells.module.css';
import { sayDue, sayLastUpdate, sayLead, sayProgress, saySubgroup } from './words.ts';

type PlanColumn = TableColumn<PlanRow>;

/** A table of actions: its columns, and the name that finds and sorts by who answers for them. */
export interface PlanLayout {
  readonly columns: readonly PlanColumn[];
  readonly nameOf: (row: PlanRow) => string;
}

const sortable = (id: SortKey, nameOf: PlanLayout['nameOf'] = nameOfLead) => ({
  id,
  sortBy: sortKeyOf<PlanRow>(id, nameOf),
});

const LEAD: PlanColumn = {
  title: 'Lead',
  read: sayLead,
  show: (row) => <LeadCell row={row} />,
  width: 'medium',
  ...sortable('lead'),
};

const SUBGROUP_AND_LEAD: PlanColumn = {
  title: 'Subgroup and lead',
  read: (row) => `${saySubgroup(row)}; ${sayLead(row)}`,
  show: (row) => <SubgroupCell row={row} />,
  width: 'medium',
  ...sortable('lead', nameOfSubgroupAndLead),
};

const WHAT: readonly PlanColumn[] = [
  { title: 'Ref', width: 'fit', read: ({ action }) => action.value.ref, ...sortable('ref') },
  {
    title: 'Action',
    read: ({ action }) => action.value.title,
    isRowHead: true,
    width: 'wide',
    ...sortable('title'),
  },
];

const howFar = (words: Words): readonly PlanColumn[] => [
  {
    title: 'Due',
    width: 'fit',
    read: sayDue,
    show: (row) => <DueCell row={row} />,
    ...sortable('due'),
  },
  {
    title: 'Progress',
    read: sayProgress,
    show: (row) => <ProgressCell row={row} />,
    ...sortable('percent'),
  },
  {
    title: 'Status',
    read: ({ status, isOverdue }) => sayStatus(words, status, isOverdue),
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

export const onePlan = (words: Words): PlanLayout => ({
  columns: [...WHAT, LEAD, ...howFar(words)],
  nameOf: nameOfLead,
});

/** Over the plans of all subgroups. */
export const allPlans = (words: Words): PlanLayout => ({
  columns: [...WHAT, SUBGROUP_AND_LEAD, ...howFar(words)],
  nameOf: nameOfSubgroupAndLead,
});

/** What a chair comes for: one press from each row. Only where something can be changed. */
export const recordColumn = (hrefOf: (action: RecordId<'action'>) => string): PlanColumn => ({
  title: 'Record',
  width: 'fit',
  read: () => 'Record progress',
  show: ({ action }) => (
    <a
      className={styles.record}
      href={hrefOf(action.id)}
      aria-label={`Record progress on ${action.value.ref}`}
    >
      <span>Record progress</span>
    </a>
  ),
});
