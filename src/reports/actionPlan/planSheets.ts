import type { WriteSheet } from 'hucre/xlsx';
import type { PlanReport } from '#domain/pack/planReport.ts';
import type { Words } from '#ui/partnershipWords.ts';
import type { ExplainedColumn } from '../column.ts';
import type { Pace } from '../pace.ts';
import { tableSheet } from '../xlsx/tableSheet.ts';
import { actionColumns } from './columns.ts';
import { columnsSheet } from './explainingSheets.ts';
import { updateColumns } from './updateColumns.ts';

/** Every action, every update, and what each column of them holds: in each workbook of a plan. */
export async function planSheets(
  words: Words,
  above: readonly string[],
  { rows, updates }: Pick<PlanReport, 'rows' | 'updates'>,
  pace: Pace,
): Promise<readonly WriteSheet[]> {
  const ofActions = actionColumns(words);
  const ofUpdates = updateColumns(words);
  return [
    await tableSheet(
      {
        ...{ name: 'Actions', above, rows, columns: ofActions, frozenColumns: 1 },
        printedColumns: ofActions.findIndex(isLastPrinted) + 1,
      },
      pace,
    ),
    await tableSheet(
      { name: 'Updates', above, rows: updates, columns: ofUpdates, frozenColumns: 1 },
      pace,
    ),
    await tableSheet(columnsSheet(above, { Actions: ofActions, Updates: ofUpdates }), pace),
  ];
}

/** What a meeting has on paper: up to the partners. All the rest is for the screen. */
const isLastPrinted = ({ id }: Pick<ExplainedColumn<unknown>, 'id'>) => id === 'partners';
