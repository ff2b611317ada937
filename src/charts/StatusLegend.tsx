import type { Status } from '#domain/progress/status.ts';
import { useWords } from '#ui/WordsContext.ts';
import { LEGEND_SIZE, type LegendPlace } from './legend.ts';
import { statusColour, statusFill } from './StatusPatterns.tsx';

interface StatusLegendProps {
  readonly statuses: readonly Status[];
  readonly places: readonly LegendPlace[];
  readonly prefix: string;
}

/** The pattern in the bars, and the word for it. */
export function StatusLegend({ statuses, places, prefix }: StatusLegendProps) {
  const words = useWords();
  return (
    <g className="legend">
      {statuses.map((status, at) => {
        const { x = 0, y = 0 } = places[at] ?? {};
        return (
          <g key={status} transform={`translate(${x} ${y})`} color={statusColour(status)}>
            <rect
              x="0.75"
              y="0.75"
              width="26.5"
              height="14.5"
              fill={statusFill(prefix, status)}
              stroke="currentcolor"
              strokeWidth="1.5"
              strokeDasharray={status === 'no-update' ? '4 2.5' : undefined}
            />
            <text x="34" y="8" dy="0.35em" fontSize={LEGEND_SIZE} fill="var(--text)">
              {words.statuses[status].label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
