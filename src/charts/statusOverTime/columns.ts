import { STATUSES } from '#domain/progress/status.ts';
import type { StatusPeriod } from '#domain/progress/statusOverTime.ts';
import type { TableColumn } from '#ui/table/column.ts';
import type { Words } from '#ui/partnershipWords.ts';
import { sayNumber } from '#ui/words.ts';
import { NOT_YET } from './words.ts';

const sayFigure = (figure: number | undefined) =>
  figure === undefined ? NOT_YET : sayNumber(figure);

/** Of the table under the chart, and of the same table in each format of the board pack. */
export const statusOverTimeColumns = ({
  statuses,
}: Words): readonly TableColumn<StatusPeriod>[] => [
  {
    title: 'At the end of',
    read: ({ period, isRunning }) => (isRunning ? `${period.label}, so far` : period.label),
    width: 'medium',
  },
  ...STATUSES.map((status) => ({
    title: statuses[status].label,
    isNumber: true,
    read: ({ counts }: StatusPeriod) => sayFigure(counts?.byStatus[status]),
  })),
  { title: 'All actions', isNumber: true, read: ({ counts }) => sayFigure(counts?.total) },
];
