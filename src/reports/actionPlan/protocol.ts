import type { Recorded } from '#domain/versions/records.ts';
import type { PlanFile, PlanRequest } from './planFile.ts';

/** What the page tells the worker: records in parts, so that neither is kept long; then what to make. */
export type ToWorker =
  | { readonly kind: 'records'; readonly records: readonly Recorded[] }
  | { readonly kind: 'make'; readonly request: PlanRequest };

/** How far it has got, then the file, or that it cannot be made. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'made'; readonly made: PlanFile }
  | { readonly kind: 'failed'; readonly reason: string };
