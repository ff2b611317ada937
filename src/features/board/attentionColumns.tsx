import type { PlanRow } from '#domain/plans/planRow.ts';
import type { Attention } from '#domain/progress/needsAttention.ts';
import { sayLead, saySubgroup } from '#ui/rowWords.ts';
import { StatusChip } from '#ui/status/StatusChip.tsx';
import type { TableColumn } from '#ui/table/column.ts';
import { sayStatus, type Words } from '#ui/partnershipWords.ts';
import styles from './attention.module.css';
import { sayReasons } from '#ui/attentionWords.ts';

/** Of the list on the board: what, whose, why, and what is done about it. */
export const attentionColumns = (words: Words): readonly TableColumn<Attention<PlanRow>>[] => [
  {
    title: 'Status',
    isPlainInCard: true,
    width: 'fit',
    read: ({ progress: { status, isOverdue } }) => sayStatus(words, status, isOverdue),
    show: ({ progress: { status, isOverdue } }) => (
      <StatusChip status={status} isOverdue={isOverdue} />
    ),
  },
  {
    title: 'Action',
    read: ({ progress: { action } }) => `${action.value.ref} ${action.value.title}`,
    show: ({ progress: { action } }) => (
      <>
        <span className={styles.ref}>{action.value.ref}</span> {action.value.title}
      </>
    ),
    isRowHead: true,
    width: 'wide',
  },
  {
    title: 'Subgroup and lead',
    isPlainInCard: true,
    read: ({ progress }) => `${saySubgroup(progress)}; ${sayLead(progress)}`,
    show: ({ progress }) => (
      <span className={styles.lines}>
        <span>{saySubgroup(progress)}</span>
        <span className={styles.small}>{sayLead(progress)}</span>
      </span>
    ),
    width: 'medium',
  },
  {
    title: 'Why, and what is done about it',
    isPlainInCard: true,
    read: ({ progress, concerns }) => sayReasons(words, { progress, concerns }).join('; '),
    show: ({ progress, concerns }) => (
      <ul className={styles.reasons}>
        {sayReasons(words, { progress, concerns }).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    ),
    width: 'wide',
  },
];
