/** Common to every axis: quiet, without marks that carry no meaning. */
export const AXIS = {
  axisLine: { stroke: 'var(--line)' },
  tickLine: false,
  tick: { fill: 'var(--quiet)', fontSize: 12 },
} as const;

/** Of all text in a picture: figures of one width. */
export const CHART_TEXT = {
  fontFamily: 'var(--font)',
  fontVariant: 'tabular-nums',
} as const;
