/** Below this, names stand above their bars instead of beside them. In CSS pixels. */
const NARROW = 560;

export interface BarLayout {
  readonly isNarrow: boolean;
  readonly width: number;
  readonly height: number;
  /** Of the bar itself. */
  readonly bar: number;
  /** Of one row, bar and air. */
  readonly row: number;
  /** Width of the column of names; 0 where they stand above. */
  readonly names: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

/** Its numbers, and what it counts under them. */
const AXIS_HEIGHT = 40;

export function barLayout(width: number, rows: number, legendHeight: number): BarLayout {
  const isNarrow = width < NARROW;
  const row = isNarrow ? 68 : 46;
  const margin = {
    top: legendHeight + 8,
    right: isNarrow ? 72 : 104,
    bottom: 10,
    left: isNarrow ? 6 : 0,
  };
  return {
    isNarrow,
    width,
    row,
    margin,
    bar: 28,
    names: isNarrow ? 1 : Math.min(240, Math.max(214, Math.round(width * 0.26))),
    height: margin.top + rows * row + AXIS_HEIGHT,
  };
}
