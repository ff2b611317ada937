interface FigureMarkProps {
  readonly x: number;
  readonly y: number;
  /** A diamond, and not a round: told without its colour. */
  readonly isSpecial: boolean;
  /** Hollow. */
  readonly isProvisional: boolean;
}

export function FigureMark({ x, y, isSpecial, isProvisional }: FigureMarkProps) {
  const color = isSpecial ? 'var(--status-off-track)' : 'var(--action)';
  const look = { fill: isProvisional ? 'var(--page)' : color, stroke: color, strokeWidth: 2 };
  return isSpecial ? (
    <path d={`M ${x} ${y - 7} l 7 7 l -7 7 l -7 -7 z`} {...look} />
  ) : (
    <circle cx={x} cy={y} r={4} {...look} />
  );
}
