import type { SpecialMark } from './rows.ts';

interface FigureMarkProps {
  readonly x: number;
  readonly y: number;
  /** Told by its shape, without its colour; `null` for a figure like any other. */
  readonly special: SpecialMark | null;
  /** Hollow. */
  readonly isProvisional: boolean;
}

const COLOURS: Readonly<Record<SpecialMark, string>> = {
  better: 'var(--status-on-track)',
  worse: 'var(--status-off-track)',
  neither: 'var(--text)',
};

export function FigureMark({ x, y, special, isProvisional }: FigureMarkProps) {
  const color = special === null ? 'var(--action)' : COLOURS[special];
  const look = { fill: isProvisional ? 'var(--page)' : color, stroke: color, strokeWidth: 2 };
  switch (special) {
    case null:
      return <circle cx={x} cy={y} r={4} {...look} />;
    case 'better':
      return <path d={`M ${x - 6} ${y - 6} h 12 v 12 h -12 z`} {...look} />;
    case 'worse':
      return <path d={`M ${x} ${y - 7} l 7 7 l -7 7 l -7 -7 z`} {...look} />;
    case 'neither':
      return <path d={`M ${x} ${y - 7} l 7 12 h -14 z`} {...look} />;
  }
}
