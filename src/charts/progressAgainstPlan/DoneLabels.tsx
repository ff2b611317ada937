import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { PlanQuarter } from '#domain/progress/progressAgainstPlan.ts';
import { sayNumber } from '#ui/words.ts';

interface DoneLabelsProps {
  readonly quarters: readonly PlanQuarter[];
}

/** Room that one figure asks for, in CSS pixels: with less, only the last is written. */
const NEEDED = 36;

/** How many were complete at the end of each quarter, under its mark; the last is an end label. */
export function DoneLabels({ quarters }: DoneLabelsProps) {
  const along = useXAxisScale();
  const up = useYAxisScale();
  const plot = usePlotArea();
  if (!along || !up || !plot || plot.width / quarters.length < NEEDED) return null;
  const begun = quarters.filter(({ done }) => done !== null).slice(0, -1);
  return (
    <g className="done">
      {begun.map(({ period, done }) => {
        const y = up(done) ?? 0;
        const isLow = y + 26 > plot.y + plot.height;
        return (
          <text
            key={period.id}
            x={along(period.id, { position: 'middle' })}
            y={isLow ? y - 12 : y + 21}
            textAnchor="middle"
            fontSize={13}
            fontWeight={650}
            fill="var(--action)"
            stroke="var(--page)"
            strokeWidth={4}
            paintOrder="stroke"
          >
            {sayNumber(done ?? 0)}
          </text>
        );
      })}
    </g>
  );
}
