import type { SubgroupStatus } from '#domain/progress/board.ts';
import { STATUSES } from '#domain/progress/status.ts';
import type { Words } from '#ui/partnershipWords.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { PLAN_STATE_WORDS, sayNumber } from '#ui/words.ts';

/** Of the table under the chart, and of the same table in each format of the board pack. */
export const statusBySubgroupColumns = ({
  statuses,
}: Words): readonly TableColumn<SubgroupStatus>[] => [
  { title: 'Subgroup', read: ({ name }) => name, width: 'medium' },
  { title: 'Plan', read: ({ planState }) => PLAN_STATE_WORDS[planState], width: 'medium' },
  ...STATUSES.map((status) => ({
    title: statuses[status].label,
    isNumber: true,
    read: ({ counts }: SubgroupStatus) => sayNumber(counts.byStatus[status]),
  })),
  { title: 'Of these overdue', isNumber: true, read: ({ counts }) => sayNumber(counts.overdue) },
  { title: 'All actions', isNumber: true, read: ({ counts }) => sayNumber(counts.total) },
];
