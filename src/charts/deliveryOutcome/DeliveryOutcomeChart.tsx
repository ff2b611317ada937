import type { PriorityDelivery } from '#domain/assessment/priorityDelivery.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { ChartFigure, type ChartFigureProps } from '../ChartFigure.tsx';
import { MATRIX_COLUMNS } from './columns.ts';
import { Matrix } from './Matrix.tsx';
import { sayMatrix, sayPriority } from './words.ts';

export interface DeliveryOutcomeChartProps
  extends Pick<ChartFigureProps, 'level' | 'isOnPaper' | 'note'> {
  readonly rows: readonly PriorityDelivery[];
  /** Where a priority opens. Without it the marks are no links. */
  readonly linkTo?: (row: PriorityDelivery) => string;
  /** In CSS pixels, for paper; as wide as its place otherwise. */
  readonly width?: number;
}

const TITLE = 'Delivery and outcome';

/** Whether the actions of each priority are delivered, beside whether its indicators moved. */
export function DeliveryOutcomeChart({
  rows,
  linkTo,
  width,
  ...figure
}: DeliveryOutcomeChartProps) {
  return (
    <ChartFigure
      {...figure}
      title={TITLE}
      sentence={sayMatrix(rows)}
      more={rows.map(sayPriority).join(' ')}
      picture={rows.length > 0 && <Matrix title={TITLE} {...{ rows, linkTo, width }} />}
      table={
        <DataTable
          caption={`${TITLE}: each priority`}
          isCaptionHidden
          columns={MATRIX_COLUMNS}
          rows={rows}
          rowKey={({ id }) => id}
        />
      }
    />
  );
}
