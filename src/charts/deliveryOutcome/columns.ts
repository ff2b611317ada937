import type { PriorityDelivery } from '#domain/assessment/priorityDelivery.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { DELIVERY_WORDS, OUTCOME_WORDS, sayOfDue } from '#ui/verdictWords.ts';

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
  { title: 'Indicators', width: 'medium', read: ({ outcome }) => OUTCOME_WORDS[outcome] },
];
