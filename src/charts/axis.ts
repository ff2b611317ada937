/** Common to every axis: quiet, without marks that carry no meaning. */
export const AXIS = {
  axisLine: { stroke: 'var(--line)' },
  tickLine: false,
  tick: { fill: 'var(--quiet)', fontSize: 12 },
} as const;

/** Of all text in a picture. */
export const CHART_TEXT = { fontFamily: 'var(--font)' } as const;

/** For words that lie over lines: the page shows round them. */
export const HALO = { stroke: 'var(--page)', strokeWidth: 4, paintOrder: 'stroke' } as const;
