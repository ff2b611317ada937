import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { StatusPeriod } from '#domain/progress/statusOverTime.ts';
import { sayNumber } from '#ui/words.ts';
import { NOT_YET } from './words.ts';

interface ColumnTotalsProps {
  readonly periods: readonly StatusPeriod[];
}

/** Room that one figure asks for, in CSS pixels. */
const NEEDED = 36;

/** How many actions each column stands for; where there is none, that its period is to come. */
export function ColumnTotals({ periods }: ColumnTotalsProps) {
  const along = useXAxisScale();
  const up = useYAxisScale();
  const plot = usePlotArea();
  if (!along || !up || !plot || plot.width / periods.length < NEEDED) return null;
  return (
    <g className="totals">
      {periods.map(({ period, counts }) => {
        const x = along(period.id, { position: 'middle' }) ?? 0;
        const y = (up(counts?.total ?? 0) ?? 0) - 8;
        return counts ? (
          <text
            key={period.id}
            {...{ x, y }}
            textAnchor="middle"
            fontSize={14}
            fontWeight={650}
            fill="var(--text)"
          >
            {sayNumber(counts.total)}
          </text>
        ) : (
          <text
            key={period.id}
            {...{ x, y }}
            textAnchor="middle"
            fontSize={13}
            fontStyle="italic"
            fill="var(--quiet)"
          >
            {NOT_YET}
          </text>
        );
      })}
    </g>
  );
}
