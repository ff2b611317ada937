import type { Size } from './pages/plan.ts';

export const SMALL: Size = { actions: 300, updates: 2_400 };
export const MIDDLE: Size = { actions: 1_000, updates: 8_000 };
export const LARGE: Size = { actions: 10_000, updates: 80_000 };
/** Of which a board pack is made. */
export const PACKS: readonly Size[] = [SMALL, { actions: 2_000, updates: 16_000 }];

/** Only with `BENCH_LARGE=1`: takes minutes by itself. */
export const VERY_LARGE: Size = { actions: 50_000, updates: 400_000 };

export const sayCount = (count: number): string => count.toLocaleString('en-GB');

export const saySize = ({ actions, updates }: Size): string =>
  `${sayCount(actions)}/${sayCount(updates)}`;
