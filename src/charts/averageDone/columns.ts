import type { MeanPeriod } from '#domain/progress/meanDone.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { sayMean, sayMeanBase } from './words.ts';

/** Of the table under the chart, and of the same table in each format of the board pack. */
export const AVERAGE_DONE_COLUMNS: readonly TableColumn<MeanPeriod>[] = [
  {
    title: 'Period',
    read: ({ period, isRunning }) => (isRunning ? `${period.label}, so far` : period.label),
    width: 'medium',
  },
  { title: 'Average done', isNumber: true, read: sayMean },
  { title: 'Actions with a figure', isNumber: true, read: sayMeanBase },
];
