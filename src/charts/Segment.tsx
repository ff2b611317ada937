import type { Status } from '#domain/progress/status.ts';
import { sayNumber } from '#ui/words.ts';
import { statusColour, statusFill } from './StatusPatterns.tsx';
import { widthOfText } from './textFit.ts';

interface SegmentProps {
  readonly status: Status;
  readonly prefix: string;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly height: number;
}

const SIZE = 13;
const PLATE = 18;

/** One status in a bar. Its count stands on a plate, clear of the pattern, where there is room. */
export const Segment = ({ status, prefix, count, x, y, length, height }: SegmentProps) => {
  if (count === 0 || length <= 0) return null;
  const plate = Math.max(PLATE, widthOfText(sayNumber(count), SIZE) + 8);
  const middle = { x: x + length / 2, y: y + height / 2 };
  return (
    <g data-status={status}>
      <rect
        x={x + 0.75}
        y={y + 0.75}
        width={Math.max(0.5, length - 2.5)}
        height={height - 1.5}
        fill={statusFill(prefix, status)}
        stroke={statusColour(status)}
        strokeWidth={1.5}
        strokeDasharray={status === 'no-update' ? '4 2.5' : undefined}
      />
      {length >= plate && height >= PLATE && (
        <>
          <rect
            x={middle.x - plate / 2}
            y={middle.y - PLATE / 2}
            width={plate}
            height={PLATE}
            rx={3}
            fill="var(--page)"
          />
          <text
            x={middle.x}
            y={middle.y}
            dy="0.35em"
            textAnchor="middle"
            fontSize={SIZE}
            fontWeight={650}
            fill="var(--text)"
          >
            {sayNumber(count)}
          </text>
        </>
      )}
    </g>
  );
};
