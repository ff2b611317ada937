import type { Status } from '#domain/progress/status.ts';

/** A wide slide, in points: 13.33 by 7.5 inches. */
export const SLIDE = { width: 960, height: 540 } as const;

export const INNER = { left: 44, width: 872, bottom: 474 } as const;

export const [INK, ACCENT, QUIET] = ['1B2A35', '0B5C7D', '4A5763'] as const;
export const [LINE, TINT, HEAD, WHITE] = ['B9C4CB', 'EEF2F4', 'E8EEF1', 'FFFFFF'] as const;

/** In points: nothing on a slide is smaller than the last. */
export const SIZES = {
  lead: 18,
  body: 16,
  sub: 18,
  figure: 32,
  label: 14,
  cell: 14,
  small: 12,
} as const;

/** The shape of a status as a character, its colour on the tint, and the tint of its cell. */
export const STATUS_LOOKS: Readonly<
  Record<Status, { readonly sign: string; readonly colour: string; readonly tint: string }>
> = {
  complete: { sign: '✔', colour: '1F5FA8', tint: 'D6E6F7' },
  'on-track': { sign: '●', colour: '1D7A4C', tint: 'D9F0E2' },
  'at-risk': { sign: '▲', colour: '8A5200', tint: 'FCE7C2' },
  'off-track': { sign: '◆', colour: 'B3152A', tint: 'F8D4D6' },
  'no-update': { sign: '◌', colour: '4A5763', tint: 'E4E9EC' },
  'not-started': { sign: '○', colour: '4A5763', tint: 'FFFFFF' },
  suspended: { sign: '■', colour: '66737E', tint: 'E4E9EC' },
  closed: { sign: '■', colour: '66737E', tint: 'E4E9EC' },
};
