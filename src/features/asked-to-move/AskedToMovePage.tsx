import { askedToMove, type RequestRow } from '#domain/progress/askedToMove.ts';
import { useRecords } from '#queries/records.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Folded } from '#ui/Folded.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import type { TableColumn } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { sayNumberOf } from '#ui/words.ts';
import styles from './AskedToMovePage.module.css';
import { Decide } from './Decide.tsx';
import { sayAsked, sayDecision, sayMove, sayMovedBefore } from './words.ts';

/** Requests of chairs to move a due date, for whoever may agree to them. */
export function AskedToMovePage() {
  const { open, decided } = useRecords(askedToMove);
  const isReadOnly = useIsReadOnly();
  const href = useHref();
  const rowHref = ({ row }: RequestRow) =>
    href({ to: '/actions/$action', params: { action: row.action.id } });
  const rowKey = ({ request }: RequestRow) => request.id;
  return (
    <div className={styles.page}>
      <title>Asked to move</title>
      <PageHeader
        title="Asked to move"
        meta={[`${sayNumberOf(open.length, 'request')} to decide`]}
      />
      <p>
        Chairs who cannot keep a due date ask here for another. Until somebody agrees, the due date
        stays as it is.
      </p>
      {open.length === 0 ? (
        <EmptyState title="Nothing to decide">
          A chair asks for another due date while recording progress. What is asked for is listed
          here until it is agreed or not.
        </EmptyState>
      ) : (
        <DataTable
          caption="To be decided"
          isCaptionHidden
          columns={isReadOnly ? ASKED : [...ASKED, DECIDE]}
          rows={open}
          rowKey={rowKey}
          rowHref={rowHref}
        />
      )}
      {decided.length > 0 && (
        <Folded title="Decided" count={decided.length}>
          {() => (
            <DataTable
              caption="Decided"
              isCaptionHidden
              columns={[...ASKED.slice(0, 3), DECISION]}
              rows={decided}
              rowKey={rowKey}
              rowHref={rowHref}
            />
          )}
        </Folded>
      )}
    </div>
  );
}

type RequestColumn = TableColumn<RequestRow>;

const ASKED: readonly RequestColumn[] = [
  {
    title: 'Action',
    read: ({ row }) => [row.action.value.ref, row.action.value.title].filter(Boolean).join(' '),
    isRowHead: true,
    width: 'wide',
  },
  { title: 'Due date', read: sayMove, width: 'medium' },
  { title: 'Why', read: ({ request }) => request.value.reason, width: 'wide' },
  { title: 'Asked by', read: sayAsked, width: 'medium' },
  { title: 'Moved before', read: sayMovedBefore },
];

const DECISION: RequestColumn = { title: 'What was decided', read: sayDecision, width: 'wide' };

const DECIDE: RequestColumn = {
  title: 'Decide',
  read: () => 'Agree, or do not agree',
  show: (asked) => <Decide asked={asked} />,
  width: 'fit',
};
