import { usePlotArea } from 'recharts';

interface AxisTitleProps {
  /** What the axis counts. */
  readonly title: string;
  /** Beside the numbers of the axis along the foot, or over those of the axis up the side. */
  readonly along: 'foot' | 'side';
}

/** What an axis counts, where its numbers end. */
export function AxisTitle({ title, along }: AxisTitleProps) {
  const plot = usePlotArea();
  if (!plot) return null;
  const place =
    along === 'foot'
      ? { x: plot.x + plot.width, y: plot.y + plot.height + 34, textAnchor: 'end' as const }
      : { x: 0, y: plot.y - 16, textAnchor: 'start' as const };
  return (
    <text {...place} fontSize={12} fill="var(--quiet)">
      {title}
    </text>
  );
}
