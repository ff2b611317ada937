import type { PlanQuarter } from '#domain/progress/progressAgainstPlan.ts';
import type { Words } from '#ui/partnershipWords.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { sayNumber } from '#ui/words.ts';
import { sayDone } from './words.ts';

/** Of the table under the chart, and of the same table in each format of the board pack. */
export const progressAgainstPlanColumns = ({
  statuses,
}: Words): readonly TableColumn<PlanQuarter>[] => [
  { title: 'By the end of', read: ({ period }) => period.label, width: 'medium' },
  {
    title: 'Original plan',
    isNumber: true,
    read: ({ byOriginal }) => sayNumber(byOriginal),
  },
  { title: 'Revised plan', isNumber: true, read: ({ byRevised }) => sayNumber(byRevised) },
  { title: statuses.complete.label, isNumber: true, read: sayDone },
];
