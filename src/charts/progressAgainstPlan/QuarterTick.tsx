import type { PlanQuarter } from '#domain/progress/progressAgainstPlan.ts';

interface QuarterTickProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly index: number;
  readonly quarters: readonly PlanQuarter[];
  readonly width: number;
}

/** About what one label needs; where there are more, every second one is left out, and so on. */
const NEEDED = 84;

/** The quarter, and under the running one that its figures are so far. */
export const QuarterTick = ({ x, y, index, quarters, width }: QuarterTickProps) => {
  const quarter = quarters[index];
  const step = Math.ceil((quarters.length * NEEDED) / width);
  if (!quarter || (index % step !== 0 && !quarter.isRunning)) return null;
  return (
    <text x={x} y={y} textAnchor="middle" fontSize={12} fill="var(--quiet)">
      <tspan x={x} dy="0.9em">
        {quarter.period.shortLabel}
      </tspan>
      {quarter.isRunning && (
        <tspan x={x} dy="1.3em" fontWeight={650} fill="var(--text)">
          so far
        </tspan>
      )}
    </text>
  );
};
