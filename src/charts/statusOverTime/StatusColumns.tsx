import { useId } from 'react';
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts';
import { STATUSES } from '#domain/progress/status.ts';
import type { StatusPeriod } from '#domain/progress/statusOverTime.ts';
import { useWords } from '#ui/WordsContext.ts';
import { AXIS, CHART_TEXT } from '../axis.ts';
import { AxisTitle } from '../AxisTitle.tsx';
import { axisTicks } from '../axisTicks.ts';
import { placeLegend } from '../legend.ts';
import { PeriodTick } from '../PeriodTick.tsx';
import { ReadOut } from '../ReadOut.tsx';
import { Segment } from '../Segment.tsx';
import { StatusLegend } from '../StatusLegend.tsx';
import { StatusPatterns } from '../StatusPatterns.tsx';
import { useDrawnWidth } from '../useDrawnWidth.ts';
import { ColumnTotals } from './ColumnTotals.tsx';
import { sayStatusPeriod } from './words.ts';

interface StatusColumnsProps {
  readonly title: string;
  readonly periods: readonly StatusPeriod[];
  readonly width: number | undefined;
  /** Without its legend, in CSS pixels. */
  readonly height?: number;
}

const PLOT_HEIGHT = 300;

/** Of one column, in CSS pixels. */
const WIDEST = 64;

/** The picture. A period that has not begun has no column: a gap, and said so. */
export function StatusColumns({
  title,
  periods,
  width: paperWidth,
  height = PLOT_HEIGHT,
}: StatusColumnsProps) {
  const [box, width] = useDrawnWidth(paperWidth);
  const prefix = useId();
  const words = useWords();
  if (width === null) return <div ref={box} />;

  const shown = STATUSES.filter((status) =>
    periods.some(({ counts }) => (counts?.byStatus[status] ?? 0) > 0),
  );
  const legend = placeLegend(
    shown.map((status) => words.statuses[status].label),
    { swatch: 34, width },
  );
  const ticks = axisTicks(Math.max(...periods.map(({ counts }) => counts?.total ?? 0)));
  return (
    <div ref={box}>
      <BarChart
        data={[...periods]}
        width={width}
        height={legend.height + height}
        margin={{ top: legend.height + 36, right: 8, bottom: 28, left: 0 }}
        accessibilityLayer={paperWidth === undefined}
        aria-label={`${title}: chart. The left and right arrow keys read each period.`}
        {...CHART_TEXT}
      >
        <StatusPatterns prefix={prefix} />
        <StatusLegend statuses={shown} places={legend.places} prefix={prefix} />
        <CartesianGrid vertical={false} stroke="var(--grid)" />
        <XAxis
          {...AXIS}
          dataKey={({ period }: StatusPeriod) => period.id}
          interval={0}
          tick={(tick) => <PeriodTick {...tick} periods={periods} width={width} />}
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
            content={<ReadOut<StatusPeriod> say={(period) => sayStatusPeriod(words, period)} />}
            cursor={{ fill: 'var(--sunken)' }}
            isAnimationActive={false}
          />
        )}
        {(shown.length > 0 ? shown : STATUSES).map((status) => (
          <Bar
            key={status}
            dataKey={({ counts }: StatusPeriod) => counts?.byStatus[status] ?? null}
            name={words.statuses[status].label}
            stackId="actions"
            maxBarSize={WIDEST}
            isAnimationActive={false}
            shape={({ x, y, width: length, height: thickness, payload }) => (
              <Segment
                status={status}
                prefix={prefix}
                count={(payload as StatusPeriod).counts?.byStatus[status] ?? 0}
                {...{ x, y, length }}
                height={thickness}
              />
            )}
          />
        ))}
        <ColumnTotals periods={periods} />
      </BarChart>
    </div>
  );
}
