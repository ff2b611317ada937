import type { ChartData } from '../chartData.ts';

/** A chart that the page is to draw for a document. */
export interface ChartToDraw {
  readonly id: string;
  readonly title: string;
  /** What there is to see, for whoever cannot see it. */
  readonly description: string;
  readonly data: ChartData;
}
