import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { PlanQuarter, ProgressAgainstPlan } from '#domain/progress/progressAgainstPlan.ts';
import { useWords } from '#ui/WordsContext.ts';
import { AXIS, CHART_TEXT } from '../axis.ts';
import { AxisTitle } from '../AxisTitle.tsx';
import { axisTicks } from '../axisTicks.ts';
import { placeLegend } from '../legend.ts';
import { PeriodTick } from '../PeriodTick.tsx';
import { ReadOut } from '../ReadOut.tsx';
import { useDrawnWidth } from '../useDrawnWidth.ts';
import { DoneLabels } from './DoneLabels.tsx';
import { EndLabels } from './EndLabels.tsx';
import { SeriesLegend } from './SeriesLegend.tsx';
import { Mark, SERIES } from './series.tsx';
import { Slippage } from './Slippage.tsx';
import { sayQuarter } from './words.ts';

interface PlanLinesProps {
  readonly title: string;
  readonly plan: ProgressAgainstPlan;
  readonly width: number | undefined;
  /** Without its legend, in CSS pixels. */
  readonly height?: number;
}

const PLOT_HEIGHT = 300;

const mostOf = ({ byOriginal, byRevised, done }: PlanQuarter) =>
  Math.max(byOriginal, byRevised, done ?? 0);

/** The picture. A quarter that has not begun has no point in Complete: a gap, and no nought. */
export function PlanLines({
  title,
  plan,
  width: paperWidth,
  height = PLOT_HEIGHT,
}: PlanLinesProps) {
  const [box, width] = useDrawnWidth(paperWidth);
  const words = useWords();
  if (width === null) return <div ref={box} />;

  const legend = placeLegend(
    SERIES.map(({ name }) => name(words)),
    { swatch: 48, width },
  );
  const quarters = [...plan.quarters];
  const ticks = axisTicks(Math.max(...quarters.map(mostOf)));
  return (
    <div ref={box}>
      <LineChart
        data={quarters}
        width={width}
        height={legend.height + height}
        margin={{ top: legend.height + 36, right: 44, bottom: 28, left: 0 }}
        accessibilityLayer={paperWidth === undefined}
        aria-label={`${title}: chart. The left and right arrow keys read each quarter.`}
        {...CHART_TEXT}
      >
        <SeriesLegend places={legend.places} />
        <CartesianGrid vertical={false} stroke="var(--grid)" />
        <XAxis
          {...AXIS}
          dataKey={({ period }: PlanQuarter) => period.id}
          interval={0}
          padding={{ left: 28, right: 20 }}
          tick={(tick) => <PeriodTick {...tick} periods={quarters} width={width} />}
        />
        <YAxis
          {...AXIS}
          width={36}
          allowDecimals={false}
          ticks={ticks}
          domain={[0, ticks.at(-1) ?? 1]}
          axisLine={false}
        />
        <AxisTitle title="Actions" along="side" />
        {paperWidth === undefined && (
          <Tooltip
            content={<ReadOut<PlanQuarter> say={(quarter) => sayQuarter(words, quarter)} />}
            cursor={{ stroke: 'var(--line)' }}
            isAnimationActive={false}
          />
        )}
        <Slippage quarters={quarters} />
        {SERIES.map((series) => (
          <Line
            key={series.id}
            type="linear"
            dataKey={series.read}
            name={series.name(words)}
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
        <DoneLabels quarters={quarters} />
        <EndLabels quarters={quarters} />
      </LineChart>
    </div>
  );
}
