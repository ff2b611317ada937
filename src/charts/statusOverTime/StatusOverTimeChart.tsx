import type { StatusPeriod } from '#domain/progress/statusOverTime.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { useWords } from '#ui/WordsContext.ts';
import { ChartFigure, type ChartFigureProps } from '../ChartFigure.tsx';
import { statusOverTimeColumns } from './columns.ts';
import { StatusColumns } from './StatusColumns.tsx';
import { sayHowPeriodsAreShown, sayStatusOverTime } from './words.ts';

export interface StatusOverTimeChartProps extends Pick<ChartFigureProps, 'level' | 'isOnPaper'> {
  readonly periods: readonly StatusPeriod[];
  readonly title?: string;
  /** In CSS pixels, for paper; as wide as its place otherwise. */
  readonly width?: number;
}

/** How many actions were in each status at the end of each period of the plan year. */
export function StatusOverTimeChart({
  periods,
  title = 'Status over time',
  width,
  ...figure
}: StatusOverTimeChartProps) {
  const words = useWords();
  return (
    <ChartFigure
      {...figure}
      title={title}
      sentence={sayStatusOverTime(words, periods)}
      picture={
        periods.some(({ counts }) => counts) && (
          <StatusColumns title={title} periods={periods} width={width} />
        )
      }
      table={
        <DataTable
          caption={`${title}: actions by status at the end of each period`}
          isCaptionHidden
          columns={statusOverTimeColumns(words)}
          rows={periods}
          rowKey={({ period }) => period.id}
          narrow="scroll"
        />
      }
      note={sayHowPeriodsAreShown(words)}
    />
  );
}
