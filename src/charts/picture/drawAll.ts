import type { Words } from '#ui/partnershipWords.ts';
import { drawChart, toPng, withoutFace } from './drawChart.tsx';
import type { ChartToDraw } from './chartToDraw.ts';

interface Drawn {
  readonly svg: string;
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws charts for documents, one after the other, the page's other work in between. One that cannot
 * be drawn is left out: its sentence and its table stand.
 *
 * @throws {DOMException} named `AbortError`, when it was cancelled
 */
export async function drawAll(
  charts: readonly ChartToDraw[],
  words: Words,
  signal: AbortSignal,
  onDrawn: (count: number) => void,
): Promise<ReadonlyMap<string, Drawn>> {
  const drawn = new Map<string, Drawn>();
  for (const [at, chart] of charts.entries()) {
    signal.throwIfAborted();
    try {
      const picture = await drawChart(chart, words);
      const png = new Uint8Array(await (await toPng(picture)).arrayBuffer());
      const { width, height } = picture;
      const svg = chart.provenance ? picture.svg : withoutFace(picture.svg);
      drawn.set(chart.id, { svg, png, width, height });
    } catch (cause) {
      if (!(cause instanceof DOMException)) throw cause;
    }
    onDrawn(at + 1);
  }
  return drawn;
}
