import type { SubgroupStatus } from '#domain/progress/board.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { useWords } from '#ui/WordsContext.ts';
import { ChartFigure, type ChartFigureProps } from '../ChartFigure.tsx';
import { statusBySubgroupColumns } from './columns.ts';
import { StatusBars } from './StatusBars.tsx';
import { sayAllStatuses, sayStatusBySubgroup } from './words.ts';

export interface StatusBySubgroupChartProps
  extends Pick<ChartFigureProps, 'note' | 'level' | 'isOnPaper'> {
  readonly rows: readonly SubgroupStatus[];
  readonly title?: string;
  /** Where a subgroup opens. Without it the names are no links: paper, a snapshot. */
  readonly linkTo?: (row: SubgroupStatus) => string;
  /** In CSS pixels, for paper; as wide as its place otherwise. */
  readonly width?: number;
}

/** Where each subgroup's actions stand, one bar each. */
export function StatusBySubgroupChart({
  rows,
  title = 'Status by subgroup',
  linkTo,
  width,
  ...figure
}: StatusBySubgroupChartProps) {
  const words = useWords();
  return (
    <ChartFigure
      {...figure}
      title={title}
      sentence={sayStatusBySubgroup(words, rows)}
      more={sayAllStatuses(words, rows)}
      picture={
        rows.length > 0 && <StatusBars title={title} rows={rows} linkTo={linkTo} width={width} />
      }
      table={
        <DataTable
          caption={`${title}: actions by status`}
          isCaptionHidden
          columns={statusBySubgroupColumns(words)}
          rows={rows}
          rowKey={({ id }) => id}
          narrow="scroll"
        />
      }
    />
  );
}
