import type { ActionProgress } from '#domain/progress/actionProgress.ts';
import type { PeriodsGrid, PeriodsRow } from '#domain/progress/periodsGrid.ts';
import { StatusChip } from '#ui/status/StatusChip.tsx';
import type { TableColumn } from '#ui/table/column.ts';
import type { Words } from '#ui/partnershipWords.ts';
import styles from './columns.module.css';
import { NOT_IN_PLAN, sayCell, sayCellDone, sayPeriodHead, sayRowChange } from './words.ts';

/** What each action is, how it stood at each period's end, and what changed in between. */
export const periodColumns = (
  words: Words,
  { ends }: PeriodsGrid,
): readonly TableColumn<PeriodsRow>[] => [
  {
    title: 'Action',
    read: ({ action }) => `${action.value.ref} ${action.value.title}`,
    show: ({ action }) => (
      <>
        <span className={styles.ref}>{action.value.ref}</span> {action.value.title}
      </>
    ),
    isRowHead: true,
    width: 'wide',
  },
  ...ends.map((end, at) => ({
    id: end.period.id,
    title: sayPeriodHead(end),
    read: ({ cells }: PeriodsRow) => sayCell(words, cells[at] ?? null),
    show: ({ cells }: PeriodsRow) => <Cell progress={cells[at] ?? null} />,
    width: 'narrow' as const,
  })),
  {
    title: 'What changed',
    read: (row) => sayRowChange(words, row, ends),
    width: 'wide',
  },
];

const Cell = ({ progress }: { readonly progress: ActionProgress | null }) => {
  if (!progress) return <span className={styles.small}>{NOT_IN_PLAN}</span>;
  const { status, isOverdue } = progress;
  const done = sayCellDone(progress);
  return (
    <span className={styles.cell}>
      <StatusChip status={status} isOverdue={isOverdue} />
      {done && <span className={styles.small}>{done}</span>}
    </span>
  );
};
