import type { RecordId } from '../ids.ts';

/** Which indicator a series of a layout belongs to, asked once and remembered. */
export interface ImportMapping {
  readonly layout: string;
  readonly area: string;
  readonly series: string;
  readonly indicator: RecordId<'indicator'>;
}
