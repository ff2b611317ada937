import type { ActionProgress } from '#domain/progress/actionProgress.ts';
import { COMMITMENT_COLUMNS } from '#ui/commitmentColumns.ts';
import { sayAdded, sayCommitments, sayPushes } from '#ui/commitmentWords.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { heading, tableOr } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { ReportSection } from '../report.ts';
import { tableOf } from '../table.ts';

/** Whether what was agreed was kept to: what was put off, and what was put in. */
export function commitmentsSection({ story }: ReportContext): ReportSection | null {
  const { commitments } = story;
  if (!commitments) return null;
  const { periods, pushedOut, added, movedOften } = commitments;
  return {
    ...{ id: 'commitments', title: 'How commitments were kept' },
    message: sayCommitments(commitments),
    blocks: [
      { kind: 'table', table: tableOf('Commitments by period', COMMITMENT_COLUMNS, periods) },
      heading('Moved past the end of the period they were due in'),
      tableOr(listTable('Moved out of their period', pushedOut, sayPushes), 'None.'),
      heading('Moved twice or more'),
      tableOr(listTable('Moved twice or more', movedOften, sayPushes), 'None.'),
      heading('Came into the plan part-way through a period'),
      tableOr(listTable('Added part-way through', added, sayAdded), 'None.'),
    ],
  };
}

/** Actions with what is said of each. */
export const listTable = (
  caption: string,
  actions: readonly ActionProgress[],
  say: (action: ActionProgress) => string,
) => tableOf(caption, listColumns(say), actions);

const listColumns = (
  say: (action: ActionProgress) => string,
): readonly TableColumn<ActionProgress>[] => [
  { title: 'Ref', width: 'fit', read: ({ action }) => action.value.ref },
  { title: 'Action', width: 'wide', isRowHead: true, read: ({ action }) => action.value.title },
  { title: 'What happened', width: 'wide', read: say },
];
