import type { Series } from '#domain/indicators/series.ts';

const WIDTH = 96;
const HEIGHT = 24;
const EDGE = 3;

/** The course of the last two years or so, for a row of a table; its numbers stand on the page. */
export function Sparkline({ series }: { readonly series: Series }) {
  const points = series.points.slice(-24);
  const known = points.flatMap(({ drawn }) => (drawn === null ? [] : [drawn]));
  if (known.length < 2) return null;
  const least = Math.min(...known);
  const span = Math.max(...known) - least || 1;
  const x = (at: number) => EDGE + (at / Math.max(1, points.length - 1)) * (WIDTH - 2 * EDGE);
  const y = (value: number) => HEIGHT - EDGE - ((value - least) / span) * (HEIGHT - 2 * EDGE);
  const path = points.map(({ drawn, opens }, at) => {
    if (drawn === null) return '';
    const before = points[at - 1]?.drawn ?? null;
    const isJoined = before !== null && opens !== 'not-comparable';
    return `${isJoined ? 'L' : 'M'} ${x(at).toFixed(1)} ${y(drawn).toFixed(1)}`;
  });
  const last = points.at(-1)?.drawn ?? null;
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true" focusable="false">
      <path d={path.join(' ')} fill="none" stroke="var(--action)" strokeWidth={1.5} />
      {last !== null && (
        <circle cx={x(points.length - 1)} cy={y(last)} r={2.5} fill="var(--action)" />
      )}
    </svg>
  );
}
