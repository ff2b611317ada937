import { useXAxisScale, useYAxisScale } from 'recharts';
import type { PlanQuarter } from '#domain/progress/progressAgainstPlan.ts';
import { HALO } from '../axis.ts';
import { lastFullQuarter, saySlipped, slippageIn } from './words.ts';

interface SlippageProps {
  readonly quarters: readonly PlanQuarter[];
}

/** The gap between the two plans at the end of the last full quarter, named. */
export function Slippage({ quarters }: SlippageProps) {
  const along = useXAxisScale();
  const up = useYAxisScale();
  const quarter = lastFullQuarter(quarters);
  if (!along || !up || !quarter || slippageIn(quarter) <= 0) return null;
  const x = along(quarter.period.id, { position: 'middle' }) ?? 0;
  const top = up(quarter.byOriginal) ?? 0;
  const foot = up(quarter.byRevised) ?? 0;
  return (
    <g className="slippage">
      <path d={`M${x} ${top}V${foot}`} stroke="var(--text)" strokeWidth={1.5} />
      <text x={x + 8} y={top - 16} textAnchor="end" fontSize={13} fill="var(--text)" {...HALO}>
        {saySlipped(slippageIn(quarter))}
      </text>
    </g>
  );
}
