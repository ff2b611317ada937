import type { PriorityDelivery } from '#domain/assessment/priorityDelivery.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { DELIVERY_WORDS, OUTCOME_WORDS, sayOfDue, sayVerdict } from '#ui/verdictWords.ts';
import { sayCount } from '#ui/words.ts';

/** Of the table under the picture. */
export const MATRIX_COLUMNS: readonly TableColumn<PriorityDelivery>[] = [
  { title: 'No.', width: 'fit', read: ({ order }) => String(order) },
  { title: 'Priority', width: 'wide', isRowHead: true, read: ({ title }) => title },
  {
    title: 'Delivery',
    width: 'medium',
    read: ({ delivered }) => DELIVERY_WORDS[delivered.delivery],
  },
  { title: 'Due by then', width: 'medium', read: ({ delivered }) => sayOfDue(delivered) },
  {
    title: 'Findings answered',
    read: ({ findings }) => (findings.base === 0 ? 'None recorded' : sayCount(findings)),
  },
  { title: 'Indicators', width: 'medium', read: ({ outcome }) => OUTCOME_WORDS[outcome] },
  {
    title: 'Verdict',
    width: 'medium',
    read: ({ delivered, outcome, indicators }) =>
      sayVerdict(delivered.delivery, outcome, indicators.length),
  },
];
