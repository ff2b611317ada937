import type { ReactNode } from 'react';
import { MeanLine } from '../averageDone/MeanLine.tsx';
import type { ChartData } from '../chartData.ts';
import { Matrix } from '../deliveryOutcome/Matrix.tsx';
import { IndicatorPicture } from '../indicator/IndicatorPicture.tsx';
import { indicatorRows } from '../indicator/rows.ts';
import { PlanLines } from '../progressAgainstPlan/PlanLines.tsx';
import { StatusBars } from '../statusBySubgroup/StatusBars.tsx';
import { StatusColumns } from '../statusOverTime/StatusColumns.tsx';

/**
 * The drawing alone: no title, no sentence, no table.
 *
 * @param width in CSS pixels
 */
export function chartPicture(title: string, data: ChartData, width: number): ReactNode {
  const linkTo = undefined;
  switch (data.kind) {
    case 'status-by-subgroup':
      return <StatusBars {...{ title, width, linkTo }} rows={data.rows} />;
    case 'progress-against-plan':
      return <PlanLines {...{ title, width }} plan={data.plan} />;
    case 'status-over-time':
      return <StatusColumns {...{ title, width }} periods={data.periods} />;
    case 'average-done':
      return <MeanLine {...{ title, width }} periods={data.periods} />;
    case 'delivery-outcome':
      return <Matrix {...{ title, width, linkTo }} rows={data.rows} />;
    case 'indicator': {
      const { view, completed } = data;
      return <IndicatorPicture {...{ title, view, completed, width }} rows={indicatorRows(view)} />;
    }
  }
}
