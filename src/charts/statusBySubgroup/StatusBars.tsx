import { useId } from 'react';
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts';
import type { SubgroupStatus } from '#domain/progress/board.ts';
import { STATUSES } from '#domain/progress/status.ts';
import { useWords } from '#ui/WordsContext.ts';
import { AXIS, CHART_TEXT } from '../axis.ts';
import { AxisTitle } from '../AxisTitle.tsx';
import { axisTicks } from '../axisTicks.ts';
import { placeLegend } from '../legend.ts';
import { ReadOut } from '../ReadOut.tsx';
import { StatusPatterns } from '../StatusPatterns.tsx';
import { useDrawnWidth } from '../useDrawnWidth.ts';
import { BarNames } from './BarNames.tsx';
import { BarTotals } from './BarTotals.tsx';
import { barLayout } from './barLayout.ts';
import { Segment } from '../Segment.tsx';
import { StatusLegend } from '../StatusLegend.tsx';
import { useRowKeys } from './useRowKeys.ts';
import { sayRow } from './words.ts';

interface StatusBarsProps {
  readonly title: string;
  readonly rows: readonly SubgroupStatus[];
  readonly linkTo: ((row: SubgroupStatus) => string) | undefined;
  readonly width: number | undefined;
}

/** The picture. Segments stand in the order of STATUSES; one that counts nothing is not drawn. */
export function StatusBars({ title, rows, linkTo, width: paperWidth }: StatusBarsProps) {
  const [box, width] = useDrawnWidth(paperWidth);
  useRowKeys(box);
  const prefix = useId();
  const words = useWords();
  const shown = STATUSES.filter((status) => rows.some(({ counts }) => counts.byStatus[status] > 0));
  if (width === null) return <div ref={box} />;

  const legend = placeLegend(
    shown.map((status) => words.statuses[status].label),
    { swatch: 34, width },
  );
  const most = Math.max(1, ...rows.map(({ counts }) => counts.total));
  const ticks = axisTicks(most).filter((tick) => tick <= most);
  const layout = barLayout(width, rows.length, legend.height);
  return (
    <div ref={box}>
      <BarChart
        layout="vertical"
        data={[...rows]}
        width={width}
        height={layout.height}
        margin={layout.margin}
        accessibilityLayer={paperWidth === undefined}
        aria-label={`${title}: chart. The up and down arrow keys read each subgroup.`}
        {...CHART_TEXT}
      >
        <StatusPatterns prefix={prefix} />
        <StatusLegend statuses={shown} places={legend.places} prefix={prefix} />
        <CartesianGrid horizontal={false} stroke="var(--grid)" />
        <XAxis {...AXIS} type="number" allowDecimals={false} ticks={ticks} domain={[0, most]} />
        <AxisTitle title="Actions" along="foot" />
        <YAxis
          {...AXIS}
          type="category"
          dataKey="id"
          width={layout.names}
          tick={false}
          axisLine={!layout.isNarrow && AXIS.axisLine}
        />
        {paperWidth === undefined && (
          <Tooltip
            content={<ReadOut<SubgroupStatus> say={(row) => sayRow(words, row)} />}
            cursor={{ fill: 'var(--sunken)' }}
            isAnimationActive={false}
          />
        )}
        {(shown.length > 0 ? shown : STATUSES).map((status) => (
          <Bar
            key={status}
            dataKey={({ counts }: SubgroupStatus) => counts.byStatus[status]}
            name={words.statuses[status].label}
            stackId="actions"
            barSize={layout.bar}
            isAnimationActive={false}
            shape={({ x, y, width: length, height, payload }) => (
              <Segment
                status={status}
                prefix={prefix}
                count={(payload as SubgroupStatus).counts.byStatus[status]}
                {...{ x, y, length, height }}
              />
            )}
          />
        ))}
        <BarNames rows={rows} layout={layout} linkTo={linkTo} />
        <BarTotals rows={rows} />
      </BarChart>
    </div>
  );
}
