import type { ReactNode } from 'react';
import { sayShortDay } from '#domain/calendar.ts';
import { STATUSES, type Status } from '#domain/progress/status.ts';
import type { Timeline } from '#domain/progress/timeline.ts';
import { useWords } from '#ui/WordsContext.ts';
import { CHART_TEXT } from '../axis.ts';
import { LEGEND_SIZE, placeLegend } from '../legend.ts';
import { StatusLegend } from '../StatusLegend.tsx';
import { StatusPatterns } from '../StatusPatterns.tsx';
import { Diamond, Slip } from './Marks.tsx';

interface TimelineLegendProps {
  readonly timeline: Timeline;
  readonly width: number;
  readonly prefix: string;
}

const SWATCH = 34;

/** What the bars and marks mean: those that occur. */
export function TimelineLegend({ timeline, width, prefix }: TimelineLegendProps) {
  const words = useWords();
  const statuses = statusesIn(timeline);
  const marks = marksIn(timeline);
  const labels = [
    ...statuses.map((status) => words.statuses[status].label),
    ...marks.map(({ label }) => label),
  ];
  const { places, height } = placeLegend(labels, { swatch: SWATCH, width });
  return (
    <svg width={width} height={height + 8} {...CHART_TEXT}>
      <StatusPatterns prefix={prefix} />
      <StatusLegend statuses={statuses} places={places} prefix={prefix} />
      {marks.map(({ label, swatch }, at) => {
        const { x = 0, y = 0 } = places[statuses.length + at] ?? {};
        return (
          <g key={label} transform={`translate(${x} ${y})`}>
            {swatch}
            <text x={SWATCH} y="8" dy="0.35em" fontSize={LEGEND_SIZE} fill="var(--text)">
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function statusesIn({ groups }: Timeline): readonly Status[] {
  const occurring = new Set(groups.flatMap(({ bars }) => bars.map(({ status }) => status)));
  return STATUSES.filter((status) => occurring.has(status));
}

interface Mark {
  readonly label: string;
  readonly swatch: ReactNode;
}

function marksIn({ groups, asAt, from, to }: Timeline): readonly Mark[] {
  const bars = groups.flatMap((group) => group.bars);
  const steps = bars.flatMap((bar) => bar.steps);
  const mark = (occurs: boolean, label: string, swatch: ReactNode): readonly Mark[] =>
    occurs ? [{ label, swatch }] : [];
  return [
    ...mark(
      bars.some(({ originalDue }) => originalDue !== null),
      'Dates first agreed',
      <rect x="1" y="1" width="26" height="14" fill="none" stroke="var(--line)" />,
    ),
    ...mark(
      bars.some(({ daysMoved }) => daysMoved !== 0),
      'Due date moved',
      <Slip from={3} to={26} y={8} />,
    ),
    ...mark(
      steps.some(({ isDone }) => isDone),
      'Milestone done',
      <Diamond x={14} y={8} isDone />,
    ),
    ...mark(
      steps.some(({ isDone }) => !isDone),
      'Milestone to come',
      <Diamond x={14} y={8} isDone={false} />,
    ),
    ...mark(
      from <= asAt && asAt <= to,
      sayShortDay(asAt),
      <path d="M14 0v16" stroke="var(--action)" strokeWidth={2} strokeDasharray="5 3" />,
    ),
  ];
}
