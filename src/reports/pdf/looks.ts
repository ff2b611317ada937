import type { TextLook } from './lines.ts';

const [INK, QUIET, ACCENT] = ['#1b2a35', '#4a5763', '#0b5c7d'] as const;

export const COLOURS = {
  ink: INK,
  quiet: QUIET,
  accent: ACCENT,
  line: '#b9c4cb',
  tint: '#eef2f4',
} as const;

/** Of paper: 10 point to read, 8.5 in tables, and nothing under 7.5. */
export const LOOKS = {
  title: { face: 'bold', size: 28, colour: INK },
  year: { face: 'regular', size: 13, colour: INK },
  section: { face: 'bold', size: 18, colour: ACCENT },
  heading: { face: 'bold', size: 12, colour: INK },
  lead: { face: 'bold', size: 10.5, colour: INK },
  plain: { face: 'regular', size: 10, colour: INK },
  small: { face: 'regular', size: 8.5, colour: QUIET },
  caption: { face: 'bold', size: 8.5, colour: QUIET },
  cell: { face: 'regular', size: 8.5, colour: INK },
  head: { face: 'bold', size: 8.5, colour: INK },
  figure: { face: 'bold', size: 20, colour: INK },
  edge: { face: 'regular', size: 7.5, colour: QUIET },
  marking: { face: 'bold', size: 8.5, colour: INK },
} as const satisfies Record<string, TextLook>;

/** From one line to the next, as a share of the size. */
export const LEADING = 1.35;
