import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { PlanQuarter, ProgressAgainstPlan } from '#domain/progress/progressAgainstPlan.ts';
import { AXIS, CHART_TEXT } from '../axis.ts';
import { placeLegend } from '../legend.ts';
import { ReadOut } from '../ReadOut.tsx';
import { useDrawnWidth } from '../useDrawnWidth.ts';
import { EndLabels } from './EndLabels.tsx';
import { QuarterTick } from './QuarterTick.tsx';
import { SeriesLegend } from './SeriesLegend.tsx';
import { Mark, SERIES } from './series.tsx';
import { sayQuarter } from './words.ts';

interface PlanLinesProps {
  readonly title: string;
  readonly plan: ProgressAgainstPlan;
  readonly width: number | undefined;
}

const PLOT_HEIGHT = 260;

/** The picture. A quarter that has not begun has no point in Complete: a gap, and no nought. */
export function PlanLines({ title, plan, width: paperWidth }: PlanLinesProps) {
  const [box, width] = useDrawnWidth(paperWidth);
  if (width === null) return <div ref={box} />;

  const legend = placeLegend(
    SERIES.map(({ name }) => name),
    width,
  );
  const quarters = [...plan.quarters];
  return (
    <div ref={box}>
      <LineChart
        data={quarters}
        width={width}
        height={legend.height + PLOT_HEIGHT}
        margin={{ top: legend.height + 20, right: 44, bottom: 18, left: 0 }}
        accessibilityLayer={paperWidth === undefined}
        aria-label={`${title}: chart. The left and right arrow keys read each quarter.`}
        {...CHART_TEXT}
      >
        <SeriesLegend places={legend.places} />
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis
          {...AXIS}
          dataKey={({ period }: PlanQuarter) => period.id}
          interval={0}
          padding={{ left: 28, right: 20 }}
          tick={(tick) => <QuarterTick {...tick} quarters={quarters} width={width} />}
        />
        <YAxis {...AXIS} width={36} allowDecimals={false} domain={[0, 'auto']} axisLine={false} />
        {paperWidth === undefined && (
          <Tooltip
            content={<ReadOut<PlanQuarter> say={sayQuarter} />}
            cursor={{ stroke: 'var(--line)' }}
            isAnimationActive={false}
          />
        )}
        {SERIES.map((series) => (
          <Line
            key={series.id}
            type="linear"
            dataKey={series.read}
            name={series.name}
            stroke={series.colour}
            strokeWidth={series.thickness}
            {...(series.dash && { strokeDasharray: series.dash })}
            connectNulls={false}
            isAnimationActive={false}
            activeDot={false}
            dot={({ key, cx, cy, index, value }) =>
              typeof cx === 'number' && typeof cy === 'number' && value !== null ? (
                <Mark
                  key={key}
                  series={series}
                  x={cx}
                  y={cy}
                  isOpen={quarters[index]?.isRunning ?? false}
                />
              ) : (
                <g key={key} />
              )
            }
          />
        ))}
        <EndLabels quarters={quarters} />
      </LineChart>
    </div>
  );
}
