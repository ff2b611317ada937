import { useXAxisScale, useYAxisScale } from 'recharts';
import type { PlanQuarter } from '#domain/progress/progressAgainstPlan.ts';
import { HALO } from '../axis.ts';
import { placeLabels } from './placeLabels.ts';
import { SERIES } from './series.tsx';

interface EndLabelsProps {
  readonly quarters: readonly PlanQuarter[];
}

/** The figure at the last point of each line, beside it. */
export function EndLabels({ quarters }: EndLabelsProps) {
  const along = useXAxisScale();
  const up = useYAxisScale();
  if (!along || !up) return null;
  const ends = SERIES.flatMap((series) => {
    const last = quarters.findLast((quarter) => series.read(quarter) !== null);
    const value = last ? series.read(last) : null;
    if (!last || value === null) return [];
    const x = (along(last.period.id, { position: 'middle' }) ?? 0) + 12;
    return [{ series, value, x, y: up(value) ?? 0 }];
  });
  return (
    <g className="ends">
      {placeLabels(ends).map(({ series, value, x, y }) => (
        <text
          key={series.id}
          x={x}
          y={y}
          dy="0.35em"
          fontSize={14}
          fontWeight={650}
          fill={series.colour}
          {...HALO}
        >
          {value}
        </text>
      ))}
    </g>
  );
}
