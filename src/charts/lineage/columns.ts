import type { LineageRow } from '#domain/structure/lineage.ts';
import type { TableColumn } from '#ui/table/column.ts';
import { sayHow } from './words.ts';

/** Of the table under the picture: every box and every line that is drawn. */
export const LINEAGE_COLUMNS: readonly TableColumn<LineageRow>[] = [
  { title: 'Plan year', width: 'fit', read: ({ year }) => year },
  { title: 'Priority or theme', width: 'medium', isRowHead: true, read: ({ title }) => title },
  { title: 'How it came about', read: sayHow },
  { title: 'From', width: 'medium', read: ({ from }) => from.join('; ') || 'Nothing recorded' },
  { title: 'After that', read: ({ ends }) => (ends ? 'Not in a later plan' : '') },
];
