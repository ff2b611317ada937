import { useYAxisScale } from 'recharts';
import type { SubgroupStatus } from '#domain/progress/board.ts';
import { HALO } from '../axis.ts';
import { fitText } from '../textFit.ts';
import type { BarLayout } from './barLayout.ts';

interface BarNamesProps {
  readonly rows: readonly SubgroupStatus[];
  readonly layout: BarLayout;
  readonly linkTo: ((row: SubgroupStatus) => string) | undefined;
}

const SIZE = 14;
const LEADING = 17;

/** The names of the bars: beside them, or above them on a narrow screen. In full in the table. */
export function BarNames({ rows, layout, linkTo }: BarNamesProps) {
  const place = useYAxisScale();
  if (!place) return null;
  return (
    <g className="names">
      {rows.map((row) => {
        const middle = place(row.id, { position: 'middle' }) ?? 0;
        const name = (
          <Name name={row.name} middle={middle} layout={layout} isLink={Boolean(linkTo)} />
        );
        if (!linkTo) return <g key={row.id}>{name}</g>;
        return (
          <a key={row.id} href={linkTo(row)}>
            {name}
          </a>
        );
      })}
    </g>
  );
}

interface NameProps {
  readonly name: string;
  readonly middle: number;
  readonly layout: BarLayout;
  readonly isLink: boolean;
}

function Name({ name, middle, layout, isLink }: NameProps) {
  const width = layout.isNarrow ? layout.width - 8 : layout.names - 16;
  const lines = fitText(name, { width, size: SIZE, lines: layout.isNarrow ? 1 : 2 });
  const top = layout.isNarrow
    ? middle - layout.bar / 2 - 12
    : middle - ((lines.length - 1) * LEADING) / 2;
  return (
    <text
      fontSize={SIZE}
      fontWeight={550}
      fill={isLink ? 'var(--action)' : 'var(--text)'}
      {...(layout.isNarrow && HALO)}
    >
      <title>{name}</title>
      {lines.map((line, at) => (
        <tspan key={line} x={layout.margin.left} y={top + at * LEADING} dy="0.35em">
          {line}
        </tspan>
      ))}
    </text>
  );
}
