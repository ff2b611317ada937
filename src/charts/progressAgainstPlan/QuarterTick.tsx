import type { PlanQuarter } from '#domain/progress/progressAgainstPlan.ts';

interface QuarterTickProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly index: number;
  readonly quarters: readonly PlanQuarter[];
  /** Of the whole picture, in CSS pixels. */
  readonly width: number;
}

/** What "Q3 2017-18" asks for, and what "2017-18" does where it goes under "Q3". */
const ON_ONE_LINE = 84;
const ON_TWO_LINES = 56;

/** The quarter, and under the running one that its figures are so far. */
export const QuarterTick = ({ x, y, index, quarters, width }: QuarterTickProps) => {
  const quarter = quarters[index];
  const room = (width - 100) / quarters.length;
  // Counted from the running quarter, so that it is always named.
  const running = Math.max(
    0,
    quarters.findIndex(({ isRunning }) => isRunning),
  );
  const step = Math.ceil(ON_TWO_LINES / room);
  if (!quarter || (index - running) % step !== 0) return null;
  const { shortLabel } = quarter.period;
  const lines = room >= ON_ONE_LINE ? [shortLabel] : shortLabel.split(' ');
  return (
    <text x={x} y={y} textAnchor="middle" fontSize={12} fill="var(--quiet)">
      {lines.map((line, at) => (
        <tspan key={line} x={x} dy={at === 0 ? '0.9em' : '1.25em'}>
          {line}
        </tspan>
      ))}
      {quarter.isRunning && (
        <tspan x={x} dy="1.25em" fontWeight={650} fill="var(--text)">
          so far
        </tspan>
      )}
    </text>
  );
};
