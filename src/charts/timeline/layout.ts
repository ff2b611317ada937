import { placeOfDay, type Timeline, type TimelineBar } from '#domain/progress/timeline.ts';
import type { IsoDate } from '#domain/ids.ts';

/** Below this the names stand over the bars, in CSS pixels. */
const NARROW = 600;

/** Of the objective, and of the marks of the axis under it. */
export const HEAD = 26;
export const MARKS = 18;
/** After the last row of a group. */
export const FOOT = 10;

export interface TimelineLayout {
  readonly width: number;
  readonly isNarrow: boolean;
  /** Room for the names, left of the bars; 0 where they stand over them. */
  readonly names: number;
  readonly rowHeight: number;
  /** From the top of a row to the middle of its bar. */
  readonly barMiddle: number;
  /** Of the days. */
  readonly plot: { readonly x: number; readonly width: number };
}

/** Beside the last day there is room for the mark of a bar that goes on. */
const RIGHT = 10;

export function timelineLayout(width: number): TimelineLayout {
  const isNarrow = width < NARROW;
  const names = isNarrow ? 0 : Math.round(Math.min(360, Math.max(190, width * 0.34)));
  const x = isNarrow ? 8 : names;
  return {
    ...{ width, isNarrow, names },
    rowHeight: isNarrow ? 46 : 30,
    barMiddle: isNarrow ? 30 : 15,
    plot: { x, width: Math.max(1, width - x - RIGHT) },
  };
}

export const heightOfGroup = (rows: number, { rowHeight }: TimelineLayout): number =>
  HEAD + MARKS + rows * rowHeight + FOOT;

/** Where a day is drawn, held within the days drawn. */
export function xOfDay(
  day: IsoDate,
  timeline: Pick<Timeline, 'from' | 'to'>,
  { plot }: TimelineLayout,
  isEnd = false,
): number {
  const place = Math.min(1, Math.max(0, placeOfDay(day, timeline, isEnd)));
  return plot.x + place * plot.width;
}

/** Whether some of a bar is left or right of the days drawn. */
export function beyond({ start, due }: TimelineBar, { from, to }: Pick<Timeline, 'from' | 'to'>) {
  const first = start ?? due;
  return { before: first !== null && first < from, after: due !== null && due > to };
}
