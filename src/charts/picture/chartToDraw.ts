import type { Provenance } from '#domain/pack/provenance.ts';
import type { ChartData } from '../chartData.ts';

/** A chart that the page is to draw for a document. */
export interface ChartToDraw {
  readonly id: string;
  readonly title: string;
  /** What there is to see, for whoever cannot see it. */
  readonly description: string;
  readonly data: ChartData;
  /**
   * For a picture that goes by itself: it says whose it is. `null` for one in a document, which says so.
   */
  readonly provenance: Provenance | null;
}
