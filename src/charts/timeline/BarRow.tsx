import type { Timeline, TimelineBar } from '#domain/progress/timeline.ts';
import { useWords } from '#ui/WordsContext.ts';
import { HALO } from '../axis.ts';
import { statusColour, statusFill } from '../StatusPatterns.tsx';
import { fitText, widthOfText } from '../textFit.ts';
import { beyond, type TimelineLayout, xOfDay } from './layout.ts';
import { Diamond, GoesOn, Slip } from './Marks.tsx';
import { sayBar, sayMove, sayStep } from './words.ts';

export interface DrawnOn {
  readonly timeline: Pick<Timeline, 'from' | 'to'>;
  readonly layout: TimelineLayout;
  /** Before the names of patterns. */
  readonly prefix: string;
  readonly linkTo: ((bar: TimelineBar) => string) | undefined;
}

interface BarRowProps extends DrawnOn {
  readonly bar: TimelineBar;
  /** Of the row. */
  readonly top: number;
  /** Reached by the keyboard. */
  readonly isActive: boolean;
}

const SIZE = 13;
/** Half the height of what was first agreed, and of what stands now. */
const OUTLINE = 9;
const SOLID = 5.5;

/** One action: its name, what was first agreed as an outline, what stands now, and its milestones. */
export function BarRow({ bar, top, isActive, ...on }: BarRowProps) {
  const { layout, linkTo } = on;
  const words = useWords();
  const drawn = (
    <>
      <title>{sayBar(words, bar)}</title>
      {/* The whole row can be pressed and rested on. */}
      <rect
        x={0.75}
        y={top + 0.75}
        width={layout.width - 1.5}
        height={layout.rowHeight - 1.5}
        rx={3}
        fill={isActive ? 'var(--sunken)' : 'transparent'}
        stroke={isActive ? 'var(--action)' : 'none'}
        strokeWidth={1.5}
      />
      <Name bar={bar} top={top} layout={layout} isLink={Boolean(linkTo)} />
      <Days bar={bar} middle={top + layout.barMiddle} {...on} />
    </>
  );
  return (
    <g data-bar={bar.id}>
      {linkTo ? (
        <a href={linkTo(bar)} tabIndex={-1}>
          {drawn}
        </a>
      ) : (
        drawn
      )}
    </g>
  );
}

interface NameProps extends Pick<DrawnOn, 'layout'> {
  readonly bar: TimelineBar;
  readonly top: number;
  readonly isLink: boolean;
}

function Name({ bar, top, layout, isLink }: NameProps) {
  const { isNarrow, names, width, barMiddle } = layout;
  const room = (isNarrow ? width : names) - 16;
  const [line = ''] = fitText(`${bar.ref} ${bar.title}`, { width: room, size: SIZE, lines: 1 });
  return (
    <text
      x={8}
      y={isNarrow ? top + 12 : top + barMiddle}
      dy="0.35em"
      fontSize={SIZE}
      fontWeight={550}
      fill={isLink ? 'var(--action)' : 'var(--text)'}
      {...(isNarrow && HALO)}
    >
      {line}
    </text>
  );
}

interface DaysProps extends DrawnOn {
  readonly bar: TimelineBar;
  readonly middle: number;
}

function Days({ bar, middle, timeline, layout, prefix }: DaysProps) {
  const { start, originalDue, due, status, daysMoved, steps } = bar;
  if (!due) return null;
  const right = xOfDay(due, timeline, layout, true);
  // Without a start only the day it is due is known.
  const left = start ? Math.min(right - 2, xOfDay(start, timeline, layout)) : right - 5;
  const first = originalDue && xOfDay(originalDue, timeline, layout, true);
  const { before, after } = beyond(bar, timeline);
  const words = daysMoved === 0 ? '' : sayMove(daysMoved);
  const hasRoom = right + 12 + widthOfText(words, 12) <= layout.width;
  return (
    <>
      {first !== null && start && (
        <rect
          x={left}
          y={middle - OUTLINE}
          width={Math.max(2, first - left)}
          height={OUTLINE * 2}
          fill="none"
          stroke="var(--line)"
          strokeWidth={1.25}
        />
      )}
      <rect
        x={left}
        y={middle - SOLID}
        width={right - left}
        height={SOLID * 2}
        fill={statusFill(prefix, status)}
        stroke={statusColour(status)}
        strokeWidth={1.5}
        strokeDasharray={status === 'no-update' ? '4 2.5' : undefined}
      />
      {first !== null && daysMoved !== 0 && <Slip from={first} to={right} y={middle + OUTLINE} />}
      {before && <GoesOn x={layout.plot.x - 1} y={middle} to="left" />}
      {after && <GoesOn x={layout.plot.x + layout.plot.width + 1} y={middle} to="right" />}
      {steps
        .filter((step) => timeline.from <= step.due && step.due <= timeline.to)
        .map((step) => (
          <Diamond
            key={`${step.due} ${step.title}`}
            x={xOfDay(step.due, timeline, layout, true)}
            y={middle}
            isDone={step.isDone}
            title={sayStep(step)}
          />
        ))}
      {words && hasRoom && !after && (
        <text x={right + 10} y={middle} dy="0.35em" fontSize={12} fill="var(--quiet)" {...HALO}>
          {words}
        </text>
      )}
    </>
  );
}
