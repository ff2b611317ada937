import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { PlanQuarter } from '#domain/progress/progressAgainstPlan.ts';
import { sayNumber } from '#ui/words.ts';
import { HALO } from '../axis.ts';

interface DoneLabelsProps {
  readonly quarters: readonly PlanQuarter[];
}

/** Room that one figure asks for, in CSS pixels: with less, only the last is written. */
const NEEDED = 36;

/**
 * How many were complete at the end of each quarter, under its mark. Near the axis there is room for
 * the first alone, before it; the last is an end label.
 */
export function DoneLabels({ quarters }: DoneLabelsProps) {
  const along = useXAxisScale();
  const up = useYAxisScale();
  const plot = usePlotArea();
  if (!along || !up || !plot || plot.width / quarters.length < NEEDED) return null;
  const begun = quarters.filter(({ done }) => done !== null).slice(0, -1);
  return (
    <g className="done">
      {begun.map(({ period, done }, at) => {
        const x = along(period.id, { position: 'middle' }) ?? 0;
        const y = up(done) ?? 0;
        const isLow = y + 26 > plot.y + plot.height;
        if (isLow && at > 0) return null;
        return (
          <text
            key={period.id}
            x={isLow ? x - 11 : x}
            y={isLow ? y + 5 : y + 21}
            textAnchor={isLow ? 'end' : 'middle'}
            fontSize={13}
            fontWeight={650}
            fill="var(--action)"
            {...HALO}
          >
            {sayNumber(done ?? 0)}
          </text>
        );
      })}
    </g>
  );
}
