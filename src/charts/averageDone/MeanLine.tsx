import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { MeanPeriod } from '#domain/progress/meanDone.ts';
import { AXIS, CHART_TEXT } from '../axis.ts';
import { AxisTitle } from '../AxisTitle.tsx';
import { PeriodTick } from '../PeriodTick.tsx';
import { ReadOut } from '../ReadOut.tsx';
import { useDrawnWidth } from '../useDrawnWidth.ts';
import { MeanLabels } from './MeanLabels.tsx';
import { sayMeanBaseShort, sayMeanPeriod } from './words.ts';

interface MeanLineProps {
  readonly title: string;
  readonly periods: readonly MeanPeriod[];
  readonly width: number | undefined;
  /** Without its legend, in CSS pixels. */
  readonly height?: number;
}

const HEIGHT = 316;
const TICKS = [0, 25, 50, 75, 100];

/** The picture. A period in which nobody gave a figure is a gap, which the line does not bridge. */
export function MeanLine({ title, periods, width: paperWidth, height = HEIGHT }: MeanLineProps) {
  const [box, width] = useDrawnWidth(paperWidth);
  if (width === null) return <div ref={box} />;

  const bases = periods.map(sayMeanBaseShort);
  return (
    <div ref={box}>
      <LineChart
        data={[...periods]}
        width={width}
        height={height}
        margin={{ top: 36, right: 28, bottom: 44, left: 0 }}
        accessibilityLayer={paperWidth === undefined}
        aria-label={`${title}: chart. The left and right arrow keys read each period.`}
        {...CHART_TEXT}
      >
        <CartesianGrid vertical={false} stroke="var(--grid)" />
        <XAxis
          {...AXIS}
          dataKey={({ period }: MeanPeriod) => period.id}
          interval={0}
          padding={{ left: 36, right: 36 }}
          tick={(tick) => <PeriodTick {...tick} periods={periods} notes={bases} width={width} />}
        />
        <YAxis {...AXIS} width={44} ticks={TICKS} domain={[0, 100]} unit="%" axisLine={false} />
        <AxisTitle title="Per cent done, mean" along="side" />
        {paperWidth === undefined && (
          <Tooltip
            content={<ReadOut<MeanPeriod> say={sayMeanPeriod} />}
            cursor={{ stroke: 'var(--line)' }}
            isAnimationActive={false}
          />
        )}
        <Line
          type="linear"
          dataKey={({ mean }: MeanPeriod) => mean}
          name="Average done"
          stroke="var(--action)"
          strokeWidth={4}
          connectNulls={false}
          isAnimationActive={false}
          activeDot={false}
          dot={({ key, cx, cy, index, value }) =>
            typeof cx === 'number' && typeof cy === 'number' && value !== null ? (
              <circle
                key={key}
                cx={cx}
                cy={cy}
                r={6}
                fill={periods[index]?.isRunning ? 'var(--page)' : 'var(--action)'}
                stroke="var(--action)"
                strokeWidth={2}
              />
            ) : (
              <g key={key} />
            )
          }
        />
        <MeanLabels periods={periods} />
      </LineChart>
    </div>
  );
}
