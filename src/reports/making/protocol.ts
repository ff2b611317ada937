import type { Recorded } from '#domain/versions/records.ts';
import type { SnapshotFile } from '#domain/snapshots/snapshotFile.ts';
import type { DrawnPictures } from '../model/report.ts';
import type { ChartToDraw } from '#charts/picture/chartToDraw.ts';
import type { ReportEvent, ReportJob } from './produceReports.ts';

/** A snapshot without its content, which goes in parts. */
export type Bare = Omit<SnapshotFile, 'snapshot'> & {
  readonly snapshot: Omit<SnapshotFile['snapshot'], 'content'>;
};

export type BareJob = Omit<ReportJob, 'snapshot' | 'earlier'> & {
  readonly snapshot: Bare;
  readonly earlier: Bare | null;
};

/** What the page tells the worker: records in parts, so that neither is kept long; then what to make. */
export type ToWorker =
  | {
      readonly kind: 'records';
      readonly of: 'snapshot' | 'earlier';
      readonly records: readonly Recorded[];
    }
  | { readonly kind: 'make'; readonly job: BareJob }
  | { readonly kind: 'drawn'; readonly pictures: DrawnPictures };

/** What the worker asks for, and how it gets on. */
export type FromWorker =
  | { readonly kind: 'draw'; readonly charts: readonly ChartToDraw[] }
  | ReportEvent
  | { readonly kind: 'done' }
  | { readonly kind: 'broken'; readonly reason: string };
