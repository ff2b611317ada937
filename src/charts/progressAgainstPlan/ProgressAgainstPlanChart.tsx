import type { ProgressAgainstPlan } from '#domain/progress/progressAgainstPlan.ts';
import { sayInSentence } from '#ui/partnershipWords.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { useWords } from '#ui/WordsContext.ts';
import { ChartFigure, type ChartFigureProps } from '../ChartFigure.tsx';
import { progressAgainstPlanColumns } from './columns.ts';
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
export function ProgressAgainstPlanChart({
  plan,
  title = 'Progress against plan',
  width,
  ...figure
}: ProgressAgainstPlanChartProps) {
  const words = useWords();
  return (
    <ChartFigure
      {...figure}
      title={title}
      sentence={sayProgressAgainstPlan(words, plan)}
      more={sayPlanFigures(words, plan)}
      picture={plan.counted > 0 && <PlanLines title={title} plan={plan} width={width} />}
      table={
        <DataTable
          caption={`${title}: actions ${sayInSentence(words, 'complete')}, counted from the start`}
          isCaptionHidden
          columns={progressAgainstPlanColumns(words)}
          rows={plan.quarters}
          rowKey={({ period }) => period.id}
          narrow="scroll"
        />
      }
    />
  );
}
