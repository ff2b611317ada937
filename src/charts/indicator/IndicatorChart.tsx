import type { CompletedAction } from '#domain/indicators/completedActions.ts';
import type { IndicatorView } from '#domain/indicators/indicatorView.ts';
import { periodKey } from '#domain/indicators/periodSteps.ts';
import { nameOfIndicator } from '#ui/indicatorWords.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { ChartFigure, type ChartFigureProps } from '../ChartFigure.tsx';
import { indicatorColumns } from './columns.ts';
import { IndicatorPicture } from './IndicatorPicture.tsx';
import { indicatorRows } from './rows.ts';
import { sayDirections, sayIndicator, sayNote } from './words.ts';

export interface IndicatorChartProps extends Pick<ChartFigureProps, 'level' | 'isOnPaper'> {
  readonly view: IndicatorView;
  readonly completed: readonly CompletedAction[];
  /** In CSS pixels, for paper; as wide as its place otherwise. */
  readonly width?: number;
}

/** The figures of an indicator with what ordinary variation looks like. */
export function IndicatorChart({ view, completed, width, ...figure }: IndicatorChartProps) {
  const title = nameOfIndicator(view.indicator);
  const rows = indicatorRows(view);
  return (
    <ChartFigure
      {...figure}
      title={title}
      sentence={sayIndicator(view)}
      more={sayDirections(view)}
      picture={
        rows.some(({ drawn }) => drawn !== null) && (
          <IndicatorPicture {...{ title, view, rows, completed, width }} />
        )
      }
      table={
        <DataTable
          caption={`${title}: figures in each period`}
          isCaptionHidden
          columns={indicatorColumns(view, rows)}
          rows={rows}
          rowKey={({ period }) => periodKey(period)}
          narrow="scroll"
        />
      }
      note={sayNote(view, completed)}
    />
  );
}
