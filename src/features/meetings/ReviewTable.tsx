import { sayShortDay } from '#domain/calendar.ts';
import type { PeriodReview } from '#domain/meetings/periodRecord.ts';
import { useHref } from '#queries/useHref.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { VERDICT_WORDS } from '#ui/meetingWords.ts';
import styles from './Meetings.module.css';

interface ReviewTableProps {
  readonly caption: string;
  readonly all: readonly PeriodReview[];
}

/** What was said of the updates of a period by whoever signs off. */
export function ReviewTable({ caption, all }: ReviewTableProps) {
  const href = useHref();
  if (all.length === 0) {
    return <p className={styles.empty}>No update of the period was signed off or returned.</p>;
  }
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      columns={COLUMNS}
      rows={all}
      rowKey={({ review }) => review.id}
      rowHref={({ review: { value } }) =>
        href({ to: '/actions/$action', params: { action: value.action } })
      }
    />
  );
}

const COLUMNS: readonly TableColumn<PeriodReview>[] = [
  {
    title: 'Action',
    isRowHead: true,
    width: 'wide',
    read: ({ action }) => action,
  },
  {
    title: 'What was said',
    read: ({ review, isAfterLock }) =>
      `${VERDICT_WORDS[review.value.verdict]}${isAfterLock ? ', after the lock' : ''}`,
  },
  { title: 'By', width: 'medium', read: ({ review }) => review.value.by },
  { title: 'On', width: 'fit', read: ({ review }) => sayShortDay(review.value.on) },
  {
    title: 'Reason',
    width: 'wide',
    read: ({ review }) => review.value.reason || 'None given',
    show: ({ review }) => (
      <span className={styles.text}>{review.value.reason || 'None given'}</span>
    ),
  },
];
