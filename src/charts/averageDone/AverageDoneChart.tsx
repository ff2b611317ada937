import type { MeanPeriod } from '#domain/progress/meanDone.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { ChartFigure, type ChartFigureProps } from '../ChartFigure.tsx';
import { AVERAGE_DONE_COLUMNS } from './columns.ts';
import { MeanLine } from './MeanLine.tsx';
import { HOW_THE_AVERAGE_IS_MADE, sayAverageDone } from './words.ts';

export interface AverageDoneChartProps extends Pick<ChartFigureProps, 'level' | 'isOnPaper'> {
  readonly periods: readonly MeanPeriod[];
  readonly title?: string;
  /** In CSS pixels, for paper; as wide as its place otherwise. */
  readonly width?: number;
}

/** How far the actions had got on average in each period, with the number the average is over. */
export const AverageDoneChart = ({
  periods,
  title = 'Average done',
  width,
  ...figure
}: AverageDoneChartProps) => (
  <ChartFigure
    {...figure}
    title={title}
    sentence={sayAverageDone(periods)}
    picture={
      periods.some(({ hasBegun }) => hasBegun) && (
        <MeanLine title={title} periods={periods} width={width} />
      )
    }
    table={
      <DataTable
        caption={`${title}: mean per cent in each period`}
        isCaptionHidden
        columns={AVERAGE_DONE_COLUMNS}
        rows={periods}
        rowKey={({ period }) => period.id}
        narrow="scroll"
      />
    }
    note={HOW_THE_AVERAGE_IS_MADE}
  />
);
