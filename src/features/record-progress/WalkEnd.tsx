import { sayDay } from '#domain/calendar.ts';
import type { Walk, WalkStep, WalkView } from '#domain/progress/walk.ts';
import { useHref } from '#queries/useHref.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { sayProgress } from '#ui/rowWords.ts';
import { StatusChip } from '#ui/status/StatusChip.tsx';
import type { TableColumn } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { sayStatus, type Words } from '#ui/partnershipWords.ts';
import { useWords } from '#ui/WordsContext.ts';
import { sayAge } from '#ui/words.ts';
import { LinkTo } from './LinkTo.ts';
import styles from './RecordProgress.module.css';
import { sayEnd, sayNewRequest } from './walkWords.ts';

interface WalkEndProps {
  readonly walk: Walk;
  readonly view: WalkView;
}

/** What was recorded and what was skipped, with the way on. */
export function WalkEnd({ walk, view }: WalkEndProps) {
  const href = useHref();
  const words = useWords();
  const recorded = view.steps.filter(({ isRecorded }) => isRecorded);
  const skipped = view.steps.filter(({ isRecorded }) => !isRecorded);
  const [first] = skipped;
  return (
    <>
      <p role="status">{sayEnd(recorded.length, skipped.length)}</p>
      <div className={styles.end}>
        {first && (
          <LinkTo
            to="/actions/$action/record"
            params={{ action: first.row.action.id }}
            search={walk}
            look="primary"
          >
            Go on with {first.row.action.value.ref}
          </LinkTo>
        )}
        {walk.of && (
          <LinkTo to="/subgroups/$subgroup" params={{ subgroup: walk.of }}>
            To the action plan
          </LinkTo>
        )}
        <LinkTo to="/due" look="quiet">
          To what is due
        </LinkTo>
      </div>
      <section className={styles.form}>
        <h2>Recorded</h2>
        <DataTable
          caption="Recorded"
          isCaptionHidden
          columns={recordedColumns(words)}
          rows={recorded}
          rowKey={({ row }) => row.action.id}
          rowHref={({ row }) => href({ to: '/actions/$action', params: { action: row.action.id } })}
          empty={
            <EmptyState title="Nothing was recorded" level="h3">
              What you typed and did not save is kept as a draft on this device.
            </EmptyState>
          }
        />
      </section>
      {skipped.length > 0 && (
        <section className={styles.form}>
          <h2>Skipped</h2>
          <DataTable
            caption="Skipped"
            isCaptionHidden
            columns={skippedColumns(words)}
            rows={skipped}
            rowKey={({ row }) => row.action.id}
            rowHref={({ row }) =>
              href({
                to: '/actions/$action/record',
                params: { action: row.action.id },
                search: walk,
              })
            }
          />
        </section>
      )}
    </>
  );
}

type StepColumn = TableColumn<WalkStep>;

const whatColumns = (words: Words): readonly StepColumn[] => [
  { title: 'Ref', width: 'fit', read: ({ row }) => row.action.value.ref },
  {
    title: 'Action',
    isRowHead: true,
    width: 'wide',
    read: ({ row }) => row.action.value.title,
  },
  {
    title: 'Status',
    read: ({ row }) => sayStatus(words, row.status, row.isOverdue),
    show: ({ row }) => <StatusChip status={row.status} isOverdue={row.isOverdue} />,
  },
];

const recordedColumns = (words: Words): readonly StepColumn[] => [
  ...whatColumns(words),
  { title: 'Done', width: 'fit', read: ({ row }) => sayProgress(row) },
  { title: 'Due date', width: 'medium', read: ({ row }) => sayNewRequest(row) },
];

const skippedColumns = (words: Words): readonly StepColumn[] => [
  ...whatColumns(words),
  {
    title: 'Last update',
    width: 'medium',
    read: ({ row: { latest, daysSinceWord } }) =>
      latest ? `${sayDay(latest.value.asOf)}, ${sayAge(daysSinceWord)}` : 'No update received',
  },
];
