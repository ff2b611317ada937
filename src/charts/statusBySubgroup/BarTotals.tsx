import { useXAxisScale, useYAxisScale } from 'recharts';
import type { SubgroupStatus } from '#domain/progress/board.ts';
import { sayNumber } from '#ui/words.ts';
import { sayEmptyRow, sayPlanNote } from './words.ts';

interface BarTotalsProps {
  readonly rows: readonly SubgroupStatus[];
}

/** How many actions each bar stands for; where there is none, that there is no plan yet. */
export function BarTotals({ rows }: BarTotalsProps) {
  const along = useXAxisScale();
  const down = useYAxisScale();
  if (!along || !down) return null;
  return (
    <g className="totals">
      {rows.map((row) => {
        const { total } = row.counts;
        const place = {
          x: (along(total) ?? 0) + 8,
          y: down(row.id, { position: 'middle' }) ?? 0,
          dy: '0.35em',
        };
        if (total === 0) {
          return (
            <text key={row.id} {...place} fontSize={14} fontStyle="italic" fill="var(--quiet)">
              {sayEmptyRow(row)}
            </text>
          );
        }
        return (
          <text key={row.id} {...place} fontSize={14} fill="var(--quiet)">
            <tspan fontWeight={650} fill="var(--text)">
              {sayNumber(total)}
            </tspan>
            {sayPlanNote(row) && ` ${sayPlanNote(row)}`}
          </text>
        );
      })}
    </g>
  );
}
