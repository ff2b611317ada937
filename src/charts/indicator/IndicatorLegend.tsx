import { LEGEND_SIZE, type LegendPlace } from '../legend.ts';
import { COMPARATOR, LIMIT, MEAN, TARGET } from './ProcessLines.tsx';
import { FigureMark } from './FigureMark.tsx';

export const LEGEND_WORDS = {
  figure: 'Figure',
  better: 'Special cause, better',
  worse: 'Special cause, worse',
  neither: 'Special cause',
  mean: 'Mean',
  limits: 'Process limits',
  target: 'Target',
  comparator: 'Other places',
  change: 'Declared change',
  action: 'Completed action',
} as const;

export type LegendEntry = keyof typeof LEGEND_WORDS;

interface IndicatorLegendProps {
  readonly entries: readonly LegendEntry[];
  readonly places: readonly LegendPlace[];
}

/** Drawn in the picture, so that it goes wherever that goes. */
export const IndicatorLegend = ({ entries, places }: IndicatorLegendProps) => (
  <g className="legend">
    {entries.map((entry, index) => {
      const { x = 0, y = 0 } = places[index] ?? {};
      return (
        <g key={entry} transform={`translate(${x} ${y})`}>
          <Swatch entry={entry} />
          <text x={32} y={14} fontSize={LEGEND_SIZE} fill="var(--text)">
            {LEGEND_WORDS[entry]}
          </text>
        </g>
      );
    })}
  </g>
);

function Swatch({ entry }: { readonly entry: LegendEntry }) {
  const line = { x1: 0, x2: 26, y1: 9, y2: 9 };
  switch (entry) {
    case 'figure':
      return (
        <>
          <line {...line} stroke="var(--action)" strokeWidth={2.5} />
          <FigureMark x={13} y={9} special={null} isProvisional={false} />
        </>
      );
    case 'better':
    case 'worse':
    case 'neither':
      return <FigureMark x={13} y={9} special={entry} isProvisional={false} />;
    case 'mean':
      return <line {...line} {...MEAN} />;
    case 'limits':
      return <line {...line} {...LIMIT} />;
    case 'target':
      return <line {...line} {...TARGET} />;
    case 'comparator':
      return <line {...line} {...COMPARATOR} />;
    case 'change':
      return <line x1={13} x2={13} y1={0} y2={18} stroke="var(--line)" strokeWidth={3} />;
    case 'action':
      return <path d="M 7 15 h 12 l -6 -11 z" fill="var(--status-complete)" />;
  }
}
