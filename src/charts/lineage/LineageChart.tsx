import { type Lineage, lineageRows } from '#domain/structure/lineage.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { ChartFigure, type ChartFigureProps } from '../ChartFigure.tsx';
import { LINEAGE_COLUMNS } from './columns.ts';
import { LineagePicture } from './LineagePicture.tsx';
import { sayLineage, sayUnplaced } from './words.ts';

export interface LineageChartProps extends Pick<ChartFigureProps, 'level' | 'isOnPaper'> {
  readonly title: string;
  readonly lineage: Lineage;
  /** In CSS pixels, for paper; as wide as its place otherwise. */
  readonly width?: number;
}

/** How the priorities of each plan came out of those of the one before. */
export function LineageChart({ title, lineage, width, ...figure }: LineageChartProps) {
  return (
    <ChartFigure
      {...figure}
      title={title}
      sentence={sayLineage(lineage)}
      picture={lineage.years.length > 0 && <LineagePicture {...{ title, lineage }} width={width} />}
      table={
        <DataTable
          caption={`${title}: each priority in each plan`}
          isCaptionHidden
          columns={LINEAGE_COLUMNS}
          rows={lineageRows(lineage)}
          rowKey={({ year, kind, title: called }) => [year, kind, called].join(' ')}
          narrow="scroll"
        />
      }
      note={sayUnplaced(lineage.unplaced)}
    />
  );
}
