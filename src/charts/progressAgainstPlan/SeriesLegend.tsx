import { useWords } from '#ui/WordsContext.ts';
import { LEGEND_SIZE, type LegendPlace } from '../legend.ts';
import { Mark, SERIES } from './series.tsx';

interface SeriesLegendProps {
  readonly places: readonly LegendPlace[];
}

/** Each line as it is drawn, and what it counts. */
export function SeriesLegend({ places }: SeriesLegendProps) {
  const words = useWords();
  return (
    <g className="legend">
      {SERIES.map((series, at) => {
        const { x = 0, y = 0 } = places[at] ?? {};
        return (
          <g key={series.id} transform={`translate(${x} ${y})`}>
            <path
              d="M0 9h40"
              stroke={series.colour}
              strokeWidth={series.thickness}
              strokeDasharray={series.dash}
            />
            <Mark series={series} x={20} y={9} />
            <text x="48" y="9" dy="0.35em" fontSize={LEGEND_SIZE} fill="var(--text)">
              {series.name(words)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
