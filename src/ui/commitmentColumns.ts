import type { PeriodCommitments } from '#domain/progress/commitments.ts';
import type { TableColumn } from './table/column.ts';
import { sayAddedOf, sayPeriodSoFar, sayPushedOf } from './commitmentWords.ts';

/** Of the table under the lists: each share with its base. */
export const COMMITMENT_COLUMNS: readonly TableColumn<PeriodCommitments>[] = [
  { title: 'Period', read: sayPeriodSoFar, width: 'medium' },
  { title: 'Moved past its end, of those once due in it', isNumber: true, read: sayPushedOf },
  { title: 'Added part-way through, of those in the plan', isNumber: true, read: sayAddedOf },
];
