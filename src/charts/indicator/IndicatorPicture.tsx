import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { CompletedAction } from '#domain/indicators/completedActions.ts';
import type { IndicatorView } from '#domain/indicators/indicatorView.ts';
import { sayPeriod } from '#domain/indicators/periodSteps.ts';
import { sayPlainValue } from '#ui/indicatorWords.ts';
import { AXIS, CHART_TEXT } from '../axis.ts';
import { AxisTitle } from '../AxisTitle.tsx';
import { axisTicks } from '../axisTicks.ts';
import { placeLegend } from '../legend.ts';
import { ReadOut } from '../ReadOut.tsx';
import { useDrawnWidth } from '../useDrawnWidth.ts';
import { FigureMark } from './FigureMark.tsx';
import { IndicatorLegend, LEGEND_WORDS, type LegendEntry } from './IndicatorLegend.tsx';
import { COMPARATOR, ProcessLines } from './ProcessLines.tsx';
import { actionsByPlace, drawsComparator, type IndicatorRow, placeOf } from './rows.ts';
import { sayRow } from './words.ts';

interface IndicatorPictureProps {
  readonly title: string;
  readonly view: IndicatorView;
  readonly rows: readonly IndicatorRow[];
  readonly completed: readonly CompletedAction[];
  readonly width: number | undefined;
}

const HEIGHT = 320;

/** Room that the name of a period asks for, in CSS pixels. */
const NEEDED = 104;

/** The picture. A gap is not bridged, and nothing is joined across a change that forbids comparing. */
export function IndicatorPicture(props: IndicatorPictureProps) {
  const { title, view, rows, completed, width: paperWidth } = props;
  const [box, width] = useDrawnWidth(paperWidth);
  if (width === null) return <div ref={box} />;

  const entries = legendOf(view, rows, completed);
  const legend = placeLegend(
    entries.map((entry) => LEGEND_WORDS[entry]),
    { swatch: 34, width },
  );
  const step = Math.max(1, Math.ceil((rows.length * NEEDED) / (width - 80)));
  const ticks = rows.filter(({ at }) => (rows.length - 1 - at) % step === 0).map(({ at }) => at);
  const lines = [...new Set(rows.map(({ line }) => line))];
  const { unit } = view.indicator;
  return (
    <div ref={box}>
      <LineChart
        data={[...rows]}
        width={width}
        height={legend.height + HEIGHT}
        margin={{ top: legend.height + 36, right: 44, bottom: 16, left: 0 }}
        accessibilityLayer={paperWidth === undefined}
        aria-label={`${title}: chart. The left and right arrow keys read each period.`}
        {...CHART_TEXT}
      >
        <IndicatorLegend entries={entries} places={legend.places} />
        <CartesianGrid vertical={false} stroke="var(--grid)" />
        <XAxis
          {...AXIS}
          type="number"
          dataKey={({ at }: IndicatorRow) => at}
          domain={[-0.5, rows.length - 0.5]}
          ticks={ticks}
          interval={0}
          tickFormatter={(at: number) => {
            const period = rows[at]?.period;
            return period ? sayPeriod(period) : '';
          }}
        />
        <YAxis
          {...AXIS}
          width={64}
          {...scaleOf(view, rows)}
          tickFormatter={sayPlainValue}
          axisLine={false}
        />
        <AxisTitle title={unit || 'Figure'} along="side" />
        {paperWidth === undefined && (
          <Tooltip
            content={<ReadOut<IndicatorRow> say={(row) => sayRow(row, view)} />}
            cursor={{ stroke: 'var(--line)' }}
            isAnimationActive={false}
          />
        )}
        <ProcessLines {...{ view, rows, completed }} />
        {view.comparators.map((other, index) =>
          drawsComparator(view, other) ? (
            <Line
              key={other.id}
              dataKey={({ comparators }: IndicatorRow) => comparators[index]?.value ?? null}
              {...COMPARATOR}
              dot={false}
              connectNulls={false}
              isAnimationActive={false}
            />
          ) : null,
        )}
        {lines.map((line) => (
          <Line
            key={line}
            dataKey={(row: IndicatorRow) => (row.line === line ? row.drawn : null)}
            stroke="var(--action)"
            strokeWidth={2.5}
            connectNulls={false}
            isAnimationActive={false}
            activeDot={false}
            dot={({ key, cx, cy, index, value }) => {
              const row = rows[index];
              return typeof cx === 'number' && typeof cy === 'number' && value !== null && row ? (
                <FigureMark
                  key={key}
                  x={cx}
                  y={cy}
                  special={row.special}
                  isProvisional={row.figure?.isProvisional ?? false}
                />
              ) : (
                <g key={key} />
              );
            }}
          />
        ))}
      </LineChart>
    </div>
  );
}

function legendOf(
  view: IndicatorView,
  rows: readonly IndicatorRow[],
  completed: readonly CompletedAction[],
): readonly LegendEntry[] {
  const has: Readonly<Record<LegendEntry, boolean>> = {
    figure: true,
    better: rows.some(({ special }) => special === 'better'),
    worse: rows.some(({ special }) => special === 'worse'),
    neither: rows.some(({ special }) => special === 'neither'),
    mean: rows.some(({ limits }) => limits),
    limits: rows.some(({ limits }) => limits),
    target: rows.some(({ target }) => target !== null),
    comparator: view.comparators.some((other) => drawsComparator(view, other)),
    change: view.changes.some(({ value }) => placeOf(rows, value.on) !== null),
    action: actionsByPlace(rows, completed).size > 0,
  };
  return (Object.keys(has) as readonly LegendEntry[]).filter((entry) => has[entry]);
}

/** From nought unless figures are negative, and with all that is drawn in sight. */
function scaleOf(view: IndicatorView, rows: readonly IndicatorRow[]) {
  const beside = view.comparators.map((other) => drawsComparator(view, other));
  const all = rows.flatMap(({ drawn, limits, lower, target, comparators }) => [
    ...[drawn, limits?.upper ?? null, lower, target],
    ...comparators.map((figure, index) => (beside[index] ? (figure?.value ?? null) : null)),
  ]);
  const known = all.filter((value) => value !== null);
  const most = Math.max(0, ...known);
  const least = Math.min(0, ...known);
  // Whole steps would be too coarse for a small rate.
  if (least < 0 || most < WHOLE_FROM) return { domain: [least, most === 0 ? 1 : 'auto'] as const };
  const ticks = axisTicks(most);
  return { ticks, domain: [0, ticks.at(-1) ?? most] as const };
}

const WHOLE_FROM = 5;
