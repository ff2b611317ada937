import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { CompletedAction } from '#domain/indicators/completedActions.ts';
import type { Segment } from '#domain/indicators/xmr.ts';
import type { IndicatorView } from '#domain/indicators/indicatorView.ts';
import { actionsByPlace, type IndicatorRow, placeOf } from './rows.ts';

interface ProcessLinesProps {
  readonly view: IndicatorView;
  readonly rows: readonly IndicatorRow[];
  readonly completed: readonly CompletedAction[];
}

/** All that lies behind the figures: mean, limits, target, declared changes, completed actions. */
export function ProcessLines({ view, rows, completed }: ProcessLinesProps) {
  const along = useXAxisScale();
  const up = useYAxisScale();
  const plot = usePlotArea();
  if (!along || !up || !plot) return null;
  const x = (at: number) => along(at) ?? 0;
  const y = (value: number) => up(value) ?? 0;
  const foot = plot.y + plot.height;
  const level = (key: string, segment: Segment, value: number, look: object) => (
    <line
      key={key}
      x1={x(segment.from - 0.4)}
      x2={x(segment.to + 0.4)}
      y1={y(value)}
      y2={y(value)}
      {...look}
    />
  );
  return (
    <>
      <g className="limits">
        {view.series.segments.map((segment) => {
          const lower = rows[segment.from]?.lower;
          if (!segment.limits || lower === null || lower === undefined) return null;
          return (
            <g key={segment.from}>
              {level('mean', segment, segment.limits.mean, MEAN)}
              {level('upper', segment, segment.limits.upper, LIMIT)}
              {level('lower', segment, lower, LIMIT)}
            </g>
          );
        })}
      </g>
      <g className="targets">
        {rows.map(({ at, target }) =>
          target === null ? null : (
            <line
              key={at}
              x1={x(at - 0.5)}
              x2={x(at + 0.5)}
              y1={y(target)}
              y2={y(target)}
              {...TARGET}
            />
          ),
        )}
      </g>
      <g className="changes">
        {view.changes.map(({ id, value }) => {
          const at = placeOf(rows, value.on);
          if (at === null) return null;
          const isBreak = value.changeKind === 'not-comparable';
          return (
            <line
              key={id}
              x1={x(at - 0.5)}
              x2={x(at - 0.5)}
              y1={plot.y}
              y2={foot}
              stroke="var(--line)"
              strokeWidth={isBreak ? 3 : 1.5}
              strokeDasharray={isBreak ? undefined : '2 3'}
            >
              <title>{value.reason}</title>
            </line>
          );
        })}
      </g>
      <g className="actions">
        {[...actionsByPlace(rows, completed)].map(([at, actions]) => (
          <path
            key={at}
            d={`M ${x(at) - 6} ${foot} h 12 l -6 -11 z`}
            fill="var(--status-complete)"
            stroke="var(--page)"
          >
            <title>{`Completed: ${actions.map(({ name }) => name).join('; ')}`}</title>
          </path>
        ))}
      </g>
    </>
  );
}

export const MEAN = { stroke: 'var(--text)', strokeWidth: 1.5 } as const;
export const LIMIT = { stroke: 'var(--quiet)', strokeWidth: 1.5, strokeDasharray: '6 4' } as const;
/** Each of the other places; their names stand in the table and are read out. */
export const COMPARATOR = {
  stroke: 'var(--quiet)',
  strokeDasharray: '2 4',
  strokeWidth: 2,
} as const;

export const TARGET = { stroke: 'var(--status-on-track)', strokeWidth: 2.5 } as const;
