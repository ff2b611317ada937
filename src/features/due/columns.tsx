import type { DueList, DueRow } from '#domain/progress/dueLists.ts';
import { sayLead, saySubgroup } from '#ui/rowWords.ts';
import { StatusChip } from '#ui/status/StatusChip.tsx';
import type { TableColumn } from '#ui/table/column.ts';
import { sayStatus, type Words } from '#ui/partnershipWords.ts';
import styles from './DuePage.module.css';
import { sayWhy } from './words.ts';

type DueColumn = TableColumn<DueRow>;

/** @param isOfAll with the subgroup, where the actions of several are listed */
export const columnsOf = (words: Words, list: DueList, isOfAll: boolean): readonly DueColumn[] => [
  { title: 'Ref', width: 'fit', read: ({ action }) => action.value.ref },
  {
    title: 'Action',
    isRowHead: true,
    width: 'wide',
    read: ({ action }) => action.value.title,
  },
  {
    title: isOfAll ? 'Subgroup and lead' : 'Lead',
    width: 'medium',
    read: (row) => (isOfAll ? `${saySubgroup(row)}; ${sayLead(row)}` : sayLead(row)),
    show: (row) => (
      <span className={styles.lines}>
        {isOfAll && <span>{saySubgroup(row)}</span>}
        <span className={isOfAll ? styles.small : undefined}>{sayLead(row)}</span>
      </span>
    ),
  },
  { title: 'Why it is listed', width: 'wide', read: (row) => sayWhy(words, list, row) },
  {
    title: 'Status',
    read: ({ status, isOverdue }) => sayStatus(words, status, isOverdue),
    show: ({ status, isOverdue }) => <StatusChip status={status} isOverdue={isOverdue} />,
  },
];
