import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { MeanPeriod } from '#domain/progress/meanDone.ts';
import { HALO } from '../axis.ts';
import { sayMean } from './words.ts';

interface MeanLabelsProps {
  readonly periods: readonly MeanPeriod[];
}

/** Room that one label asks for, in CSS pixels: with less, the read-out and the table have them. */
const NEEDED = 58;

/** The mean over its mark; where there is none, why. */
export function MeanLabels({ periods }: MeanLabelsProps) {
  const along = useXAxisScale();
  const up = useYAxisScale();
  const plot = usePlotArea();
  if (!along || !up || !plot || plot.width / periods.length < NEEDED) return null;
  return (
    <g className="means">
      {periods.map((one) => {
        const x = along(one.period.id, { position: 'middle' }) ?? 0;
        if (one.mean === null) {
          return (
            <text
              key={one.period.id}
              x={x}
              y={plot.y + plot.height - 8}
              textAnchor="middle"
              fontSize={13}
              fontStyle="italic"
              fill="var(--quiet)"
              {...HALO}
            >
              {sayMean(one)}
            </text>
          );
        }
        const y = up(one.mean) ?? 0;
        // Near the top there is no room above the mark.
        const isHigh = y - 30 < plot.y - 20;
        return (
          <text
            key={one.period.id}
            x={x}
            y={isHigh ? y + 24 : y - 14}
            textAnchor="middle"
            fontSize={14}
            fontWeight={650}
            fill="var(--text)"
            {...HALO}
          >
            {sayMean(one)}
          </text>
        );
      })}
    </g>
  );
}
