import type { ChartToDraw } from '#charts/picture/chartToDraw.ts';
import { nameFile } from '#domain/fileName.ts';
import { nameMoment, type Provenance, provenanceOf } from '#domain/pack/provenance.ts';
import type { ReportContext } from '../model/context.ts';
import type { SnapshotFile } from '#domain/snapshots/snapshotFile.ts';
import type { Pace } from '../pace.ts';
import type { ReportChoice } from '../model/kinds.ts';
import { contextOf, reportOf } from '../model/makeReport.ts';
import type { DrawnPictures, Report } from '../model/report.ts';
import type { Faces } from '../pdf/typeface.ts';
import { FILE_TYPES, type ReportFormat, takesPictures, writeFormat } from './formats.ts';

export interface ReportJob {
  readonly choice: ReportChoice;
  readonly formats: readonly ReportFormat[];
  readonly snapshot: SnapshotFile;
  /** What changed since it; `null` for since the last meeting. */
  readonly earlier: SnapshotFile | null;
}

/** How each file gets on. What failed says why, and holds no other back. */
export type ReportEvent =
  | { readonly kind: 'writing'; readonly format: ReportFormat; readonly share: number }
  | {
      readonly kind: 'made';
      readonly format: ReportFormat;
      readonly name: string;
      readonly file: Blob;
    }
  | { readonly kind: 'failed'; readonly format: ReportFormat; readonly reason: string };

/** What the work needs done elsewhere. */
export interface Hands {
  readonly draw: (charts: readonly ChartToDraw[]) => Promise<DrawnPictures>;
  readonly tell: (event: ReportEvent) => void;
  readonly readFaces: () => Promise<Faces>;
  readonly paceOf: (rows: number, onProgress: (share: number) => void) => Pace;
}

/** Makes each format of one report, one after the other, all from the same content. */
export async function produceReports(job: ReportJob, hands: Hands): Promise<void> {
  const context = contextOf(job.snapshot, job.earlier);
  const report = reportOf(context, job.snapshot, job.choice);
  const charts = chartsIn(report);
  const pictures: DrawnPictures = job.formats.some(takesPictures)
    ? await hands.draw(charts)
    : new Map();
  const provenance = provenanceIn(job, context);
  const drawSheets = () => hands.draw(charts.map((chart) => ({ ...chart, provenance })));
  const { readFaces } = hands;
  const rows = countSteps(report);
  for (const format of job.formats) {
    const told = (share: number) => hands.tell({ kind: 'writing', format, share });
    told(0);
    try {
      const pace = hands.paceOf(rows, told);
      const bytes = await writeFormat(
        format,
        { report, context, pictures, drawSheets, readFaces },
        pace,
      );
      const { ending, type } = FILE_TYPES[format];
      const file = new Blob([bytes as Uint8Array<ArrayBuffer>], { type });
      hands.tell({ kind: 'made', format, file, name: nameReport(job, context, ending) });
    } catch (cause) {
      if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
      hands.tell({ kind: 'failed', format, reason: String(cause) });
    }
  }
}

const chartsIn = ({ sections }: Report): readonly ChartToDraw[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind !== 'chart' || !block.chart.picture) return [];
      const { id, title, sentence, more, note, picture } = block.chart;
      const description = [sentence, more, note].filter(Boolean).join(' ');
      return [{ id, title, description, data: picture, provenance: null }];
    }),
  );

/** Blocks and rows of tables: what progress is counted over. */
const countSteps = ({ sections }: Report): number =>
  sections
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, block) => {
      if (block.kind === 'table') return sum + 1 + block.table.rows.length;
      return sum + 1 + (block.kind === 'chart' ? block.chart.table.rows.length : 0);
    }, 1);

function provenanceIn(
  { snapshot: { id, snapshot } }: ReportJob,
  { records, asAt }: ReportContext,
): Provenance | null {
  const { number, hash, marking } = snapshot;
  const live = provenanceOf(records, asAt);
  return live && { ...live, marking, snapshot: { id, number, hash } };
}

/** "SMP 2017-18 Board pack snapshot 3 as at 2018-01-12.pdf" */
function nameReport(job: ReportJob, context: ReportContext, ending: string): string {
  const provenance = provenanceIn(job, context);
  return nameFile({
    about: [provenance?.shortName ?? '', provenance?.planYear ?? '', job.choice.title],
    which: provenance ? nameMoment(provenance) : '',
    ending,
  });
}
