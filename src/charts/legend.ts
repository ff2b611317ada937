import { widthOfText } from './textFit.ts';

export const LEGEND_SIZE = 13;
const LINE = 24;
const GAP = 18;

interface LegendRoom {
  /** What is drawn before each word, and the air after it. */
  readonly swatch: number;
  readonly width: number;
}

export interface LegendPlace {
  readonly x: number;
  readonly y: number;
}

/**
 * Where each entry of a legend stands: in lines, left to right. Drawn in the SVG, so that it goes
 * wherever the picture goes.
 */
export function placeLegend(labels: readonly string[], { swatch, width }: LegendRoom) {
  const places: LegendPlace[] = [];
  let x = 0;
  let line = 0;
  for (const label of labels) {
    const needed = swatch + widthOfText(label, LEGEND_SIZE);
    if (x > 0 && x + needed > width) {
      x = 0;
      line += 1;
    }
    places.push({ x, y: line * LINE });
    x += needed + GAP;
  }
  return { places, height: labels.length === 0 ? 0 : (line + 1) * LINE } as const;
}
