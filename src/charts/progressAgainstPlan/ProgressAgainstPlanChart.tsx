import type { ProgressAgainstPlan } from '#domain/progress/progressAgainstPlan.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { ChartFigure, type ChartFigureProps } from '../ChartFigure.tsx';
import { PROGRESS_AGAINST_PLAN_COLUMNS } from './columns.ts';
import { PlanLines } from './PlanLines.tsx';
import { sayPlanFigures, sayProgressAgainstPlan } from './words.ts';

export interface ProgressAgainstPlanChartProps
  extends Pick<ChartFigureProps, 'note' | 'level' | 'isOnPaper'> {
  readonly plan: ProgressAgainstPlan;
  readonly title?: string;
  /** In CSS pixels, for paper; as wide as its place otherwise. */
  readonly width?: number;
}

/** What should have been complete by each quarter's end, and what was. */
export const ProgressAgainstPlanChart = ({
  plan,
  title = 'Progress against plan',
  width,
  ...figure
}: ProgressAgainstPlanChartProps) => (
  <ChartFigure
    {...figure}
    title={title}
    sentence={sayProgressAgainstPlan(plan)}
    more={sayPlanFigures(plan)}
    picture={plan.counted > 0 && <PlanLines title={title} plan={plan} width={width} />}
    table={
      <DataTable
        caption={`${title}: actions complete, counted from the start`}
        isCaptionHidden
        columns={PROGRESS_AGAINST_PLAN_COLUMNS}
        rows={plan.quarters}
        rowKey={({ period }) => period.id}
        narrow="scroll"
      />
    }
  />
);
