import { AVERAGE_DONE_COLUMNS } from '#charts/averageDone/columns.ts';
import { HOW_THE_AVERAGE_IS_MADE, sayAverageDone } from '#charts/averageDone/words.ts';
import type { ChartData } from '#charts/chartData.ts';
import { MATRIX_COLUMNS } from '#charts/deliveryOutcome/columns.ts';
import { sayMatrix, sayPriority } from '#charts/deliveryOutcome/words.ts';
import { indicatorColumns } from '#charts/indicator/columns.ts';
import { indicatorRows } from '#charts/indicator/rows.ts';
import {
  sayDirections,
  sayIndicator,
  sayNote as sayIndicatorNote,
} from '#charts/indicator/words.ts';
import { progressAgainstPlanColumns } from '#charts/progressAgainstPlan/columns.ts';
import { sayPlanFigures, sayProgressAgainstPlan } from '#charts/progressAgainstPlan/words.ts';
import { statusBySubgroupColumns } from '#charts/statusBySubgroup/columns.ts';
import { sayAllStatuses, sayStatusBySubgroup } from '#charts/statusBySubgroup/words.ts';
import { statusOverTimeColumns } from '#charts/statusOverTime/columns.ts';
import { sayHowPeriodsAreShown, sayStatusOverTime } from '#charts/statusOverTime/words.ts';
import type { Words } from '#ui/partnershipWords.ts';
import { nativeChart } from './nativeChart.ts';
import type { ReportChart } from './report.ts';
import { tableOf } from './table.ts';

/** What the chart on the screen says, in the same words: picture, sentence and table. */
export function chartOf(id: string, title: string, data: ChartData, words: Words): ReportChart {
  const picture = isDrawn(data) ? data : null;
  const native = picture && nativeChart(picture, words);
  return { id, title, picture, native, ...saidOf(title, data, words) };
}

type Said = Pick<ReportChart, 'sentence' | 'more' | 'note' | 'table'>;

function saidOf(title: string, data: ChartData, words: Words): Said {
  switch (data.kind) {
    case 'status-by-subgroup':
      return {
        ...{ sentence: sayStatusBySubgroup(words, data.rows), note: '' },
        more: sayAllStatuses(words, data.rows),
        table: tableOf(title, statusBySubgroupColumns(words), data.rows),
      };
    case 'progress-against-plan':
      return {
        ...{ sentence: sayProgressAgainstPlan(words, data.plan), note: '' },
        more: sayPlanFigures(words, data.plan),
        table: tableOf(title, progressAgainstPlanColumns(words), data.plan.quarters),
      };
    case 'status-over-time':
      return {
        ...{ sentence: sayStatusOverTime(words, data.periods), more: '' },
        note: sayHowPeriodsAreShown(words),
        table: tableOf(title, statusOverTimeColumns(words), data.periods),
      };
    case 'average-done':
      return {
        ...{ sentence: sayAverageDone(data.periods), more: '', note: HOW_THE_AVERAGE_IS_MADE },
        table: tableOf(title, AVERAGE_DONE_COLUMNS, data.periods),
      };
    case 'delivery-outcome':
      return {
        ...{ sentence: sayMatrix(data.rows), more: data.rows.map(sayPriority).join(' '), note: '' },
        table: tableOf(title, MATRIX_COLUMNS, data.rows),
      };
    case 'indicator': {
      const rows = indicatorRows(data.view);
      return {
        ...{ sentence: sayIndicator(data.view), more: sayDirections(data.view) },
        note: sayIndicatorNote(data.view, data.completed),
        table: tableOf(title, indicatorColumns(data.view, rows), rows),
      };
    }
  }
}

/** Whether there is anything to see: an empty frame says nothing that the sentence does not. */
function isDrawn(data: ChartData): boolean {
  switch (data.kind) {
    case 'status-by-subgroup':
      return data.rows.some(({ counts }) => counts.total > 0);
    case 'progress-against-plan':
      return data.plan.counted > 0;
    case 'status-over-time':
      return data.periods.some(({ counts }) => counts);
    case 'average-done':
      return data.periods.some(({ hasBegun }) => hasBegun);
    case 'delivery-outcome':
      return data.rows.length > 0;
    case 'indicator':
      return indicatorRows(data.view).some(({ drawn }) => drawn !== null);
  }
}
