import type { Timeline, TimelineBar } from '#domain/progress/timeline.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { useWords } from '#ui/WordsContext.ts';
import { ChartFigure, type ChartFigureProps } from '../ChartFigure.tsx';
import { timelineColumns } from './columns.ts';
import { TimelinePicture } from './TimelinePicture.tsx';
import { sayBounds, sayTimeline } from './words.ts';

export interface TimelineChartProps extends Pick<ChartFigureProps, 'level' | 'isOnPaper'> {
  readonly title: string;
  readonly timeline: Timeline;
  /** Where an action opens. Without it the names are no links. */
  readonly linkTo?: (bar: TimelineBar) => string;
  /** In CSS pixels, for paper; as wide as its place otherwise. */
  readonly width?: number;
}

/** When the actions of a plan begin and are due, what was first agreed, and their milestones. */
export function TimelineChart({ title, timeline, linkTo, width, ...figure }: TimelineChartProps) {
  const words = useWords();
  const { groups, undated } = timeline;
  const rows = [...groups.flatMap(({ bars }) => bars), ...undated];
  return (
    <ChartFigure
      {...figure}
      title={title}
      sentence={sayTimeline(timeline)}
      picture={
        groups.length > 0 && (
          <TimelinePicture title={title} timeline={timeline} linkTo={linkTo} width={width} />
        )
      }
      table={
        <DataTable
          caption={`${title}: dates of each action`}
          isCaptionHidden
          columns={timelineColumns(words)}
          rows={rows}
          rowKey={({ id }) => id}
          {...(linkTo && { rowHref: linkTo })}
          narrow="scroll"
        />
      }
      note={sayBounds(timeline)}
    />
  );
}
