import type { RecordId } from '#domain/ids.ts';
import type { PlanColumnId } from '#domain/plans/planColumns.ts';
import { nameOfLead, nameOfSubgroupAndLead, type PlanRow } from '#domain/plans/planRow.ts';
import type { ActionTable } from '#domain/plans/plansOf.ts';
import { type SortKey, sortKeyOf } from '#domain/progress/planView.ts';
import { FIELD_WORDS } from '#ui/actionWords.ts';
import { sayMarking, sayStatus, type Words } from '#ui/partnershipWords.ts';
import { sayLead, sayProgress, saySubgroup } from '#ui/rowWords.ts';
import type { TableColumn } from '#ui/table/column.ts';
import {
  DueCell,
  LeadCell,
  MilestoneCell,
  ProgressCell,
  StatusCell,
  SubgroupAndLeadCell,
  TextCell,
  TitleCell,
  UpdateCell,
} from './cells.tsx';
import styles from './cells.module.css';
import {
  ByDeciding,
  ByRecording,
  LeadFields,
  ObjectiveField,
  StartField,
  TitleField,
} from './edited/fields.tsx';
import {
  COLUMN_TITLES,
  sayConfidence,
  sayDue,
  sayLastUpdate,
  sayMilestonesDone,
  sayNames,
  sayNextMilestone,
  sayReviewed,
  sayStart,
} from './columnWords.ts';

export type PlanColumn = TableColumn<PlanRow>;

/** Names who answers for an action, to find and to sort by. */
export const nameIn = (scope: 'one' | 'all'): ((row: PlanRow) => string) =>
  scope === 'one' ? nameOfLead : nameOfSubgroupAndLead;

export type PlanColumns = Readonly<Record<PlanColumnId, PlanColumn>>;

interface Shown {
  readonly scope: 'one' | 'all';
  /** Over who leads stands the subgroup. */
  readonly saysSubgroup: boolean;
}

/** Every column there is. */
export function planColumns(
  words: Words,
  { names, reviews }: Pick<ActionTable, 'names' | 'reviews'>,
  { scope, saysSubgroup }: Shown,
): PlanColumns {
  const nameOf = nameIn(scope);
  const titled = (id: PlanColumnId) => ({ id, title: COLUMN_TITLES[id] });
  const sortable = (id: PlanColumnId & SortKey) => ({
    ...titled(id),
    sortBy: sortKeyOf<PlanRow>(id, nameOf),
  });
  const text = (id: PlanColumnId, read: PlanColumn['read']): PlanColumn => ({
    ...titled(id),
    width: 'medium',
    read,
    show: (row) => <TextCell text={read(row)} />,
  });
  return {
    ref: { ...sortable('ref'), width: 'fit', read: ({ action }) => action.value.ref },
    title: {
      ...sortable('title'),
      width: 'wide',
      isRowHead: true,
      read: ({ action }) => action.value.title,
      show: (row) => <TitleCell row={row} />,
      edit: () => <TitleField />,
    },
    subgroup: text('subgroup', saySubgroup),
    objective: {
      ...text('objective', ({ action }) => action.value.objective || 'No objective'),
      ...sortable('objective'),
      edit: () => <ObjectiveField />,
    },
    priority: text('priority', ({ action }) => sayNames(names, [action.value.priority])),
    theme: text('theme', ({ action }) => sayNames(names, action.value.themes)),
    lead: {
      ...sortable('lead'),
      ...(saysSubgroup && { title: 'Subgroup and lead' }),
      width: 'medium',
      read: (row) => (saysSubgroup ? `${saySubgroup(row)}; ${sayLead(row)}` : sayLead(row)),
      show: (row) => (saysSubgroup ? <SubgroupAndLeadCell row={row} /> : <LeadCell row={row} />),
      edit: () => <LeadFields />,
    },
    role: text('role', ({ lead }) => lead.role || 'No role'),
    start: {
      ...sortable('start'),
      width: 'fit',
      read: sayStart,
      show: (row) => <TextCell text={sayStart(row)} />,
      edit: () => <StartField />,
    },
    due: {
      ...sortable('due'),
      width: 'fit',
      read: sayDue,
      show: (row) => <DueCell row={row} />,
      edit: (row) => (
        <ByDeciding row={row}>
          <DueCell row={row} />
        </ByDeciding>
      ),
    },
    next: {
      ...sortable('next'),
      width: 'medium',
      read: sayNextMilestone,
      show: (row) => <MilestoneCell row={row} />,
    },
    milestones: { ...titled('milestones'), width: 'fit', read: sayMilestonesDone },
    percent: {
      ...sortable('percent'),
      read: sayProgress,
      show: (row) => <ProgressCell row={row} />,
    },
    measure: text('measure', ({ action }) => action.value.successMeasure || 'No measure'),
    status: {
      ...sortable('status'),
      read: ({ status, isOverdue }) => sayStatus(words, status, isOverdue),
      show: (row) => <StatusCell row={row} />,
      edit: (row) => (
        <ByRecording row={row}>
          <StatusCell row={row} />
        </ByRecording>
      ),
    },
    confidence: { ...titled('confidence'), width: 'fit', read: sayConfidence },
    'sign-off': text('sign-off', (row) => sayReviewed(reviews, row)),
    updated: {
      ...sortable('updated'),
      read: sayLastUpdate,
      show: (row) => <UpdateCell row={row} />,
    },
    marking: {
      ...titled('marking'),
      width: 'fit',
      read: ({ action }) => sayMarking(words, action.value.marking),
    },
  };
}

interface RowControls {
  readonly toRecord: (action: RecordId<'action'>) => string;
  readonly onEdit: (action: RecordId<'action'>) => void;
  readonly edit: NonNullable<PlanColumn['edit']>;
}

/** What a chair comes for, and what is put right in passing. Only where something can be changed. */
export const controlsColumn = ({ toRecord, onEdit, edit }: RowControls): PlanColumn => ({
  id: 'record',
  title: 'Record',
  width: 'fit',
  read: () => 'Record progress',
  show: ({ action: { id, value, conflicts } }) => (
    <span className={styles.controls}>
      <a
        className={styles.control}
        href={toRecord(id)}
        aria-label={`Record progress on ${value.ref}`}
      >
        Record
      </a>
      {conflicts.length === 0 && (
        <button
          type="button"
          className={styles.control}
          aria-label={`Edit ${value.ref} here`}
          title={`${FIELD_WORDS.title}, lead and more: F2`}
          data-edits
          onClick={() => onEdit(id)}
        >
          Edit
        </button>
      )}
    </span>
  ),
  edit,
});
