import type { Timeline, TimelineGroup } from '#domain/progress/timeline.ts';
import { CHART_TEXT, HALO } from '../axis.ts';
import { fitText, widthOfText } from '../textFit.ts';
import { BarRow, type DrawnOn } from './BarRow.tsx';
import { FOOT, HEAD, heightOfGroup, MARKS, xOfDay } from './layout.ts';
import { sayMark, sayObjective } from './words.ts';

interface GroupOfBarsProps extends DrawnOn {
  readonly group: TimelineGroup;
  readonly timeline: Timeline;
  /** The action reached by the keyboard, of whichever group. */
  readonly active: string | null;
}

/** The actions of one objective, under the days. A drawing of its own: paper may break between two. */
export function GroupOfBars({ group, active, ...on }: GroupOfBarsProps) {
  const { timeline, layout } = on;
  const height = heightOfGroup(group.bars.length, layout);
  const size = layout.isNarrow ? 14 : 15;
  const [line = ''] = fitText(sayObjective(group.objective), {
    ...{ width: layout.width - 16, size },
    lines: 1,
  });
  const today = xOfDay(timeline.asAt, timeline, layout, true);
  const showsToday = timeline.from <= timeline.asAt && timeline.asAt <= timeline.to;
  return (
    <svg width={layout.width} height={height} {...CHART_TEXT}>
      <text x={8} y={HEAD / 2} dy="0.35em" fontSize={size} fontWeight={650} fill="var(--text)">
        <title>{sayObjective(group.objective)}</title>
        {line}
      </text>
      <Marks timeline={timeline} layout={layout} height={height} />
      {showsToday && (
        <path
          d={`M${today} ${HEAD}V${height - FOOT}`}
          stroke="var(--action)"
          strokeWidth={2}
          strokeDasharray="5 3"
        />
      )}
      {group.bars.map((bar, at) => (
        <BarRow
          key={bar.id}
          bar={bar}
          top={HEAD + MARKS + at * layout.rowHeight}
          isActive={active === bar.id}
          {...on}
        />
      ))}
    </svg>
  );
}

interface MarksProps extends Pick<GroupOfBarsProps, 'timeline' | 'layout'> {
  readonly height: number;
}

const MARK_SIZE = 12;

/** A line where each period begins, and its name where there is room before the next. */
function Marks({ timeline, layout, height }: MarksProps) {
  const { periods } = timeline;
  const areYears = periods.length > 1 && periods.every(({ id }) => id.endsWith('Q1'));
  const edge = layout.plot.x + layout.plot.width;
  const starts = periods.map(({ start }) => xOfDay(start, timeline, layout));
  return (
    <g className="marks">
      {periods.map((period, at) => {
        const x = starts[at] ?? 0;
        const word = sayMark(period, areYears);
        const hasRoom = x + 4 + widthOfText(word, MARK_SIZE) <= (starts[at + 1] ?? edge + 8);
        return (
          <g key={period.id}>
            <path d={`M${x} ${HEAD}V${height - FOOT}`} stroke="var(--grid)" />
            {hasRoom && (
              <text
                x={x + 4}
                y={HEAD + MARKS / 2}
                dy="0.35em"
                fontSize={MARK_SIZE}
                fill="var(--quiet)"
                {...HALO}
              >
                {word}
              </text>
            )}
          </g>
        );
      })}
      <path d={`M${edge} ${HEAD}V${height - FOOT}`} stroke="var(--grid)" />
    </g>
  );
}
