import { useState } from 'react';

/** Of the charts, in CSS pixels: A4 between its margins. */
const PAPER_WIDTH = 680;

/** Below this, a sheet is as wide as the screen; there charts are drawn for it, and again for paper. */
const ROOM_FOR_PAPER = 896;

/** How a chart is drawn on a sheet: for paper, or for the screen where that is narrower. */
export function usePaperDrawing() {
  const [width] = useState(() => (window.innerWidth < ROOM_FOR_PAPER ? undefined : PAPER_WIDTH));
  return { isOnPaper: true, ...(width !== undefined && { width }) };
}
