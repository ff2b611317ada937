import { type PlanReport, planReport } from '#domain/pack/planReport.ts';
import type { Pace } from '../pace.ts';
import type { ReportContext } from '../model/context.ts';
import type { DrawnPictures, Report } from '../model/report.ts';
import type { Faces } from '../pdf/typeface.ts';

/** The formats that people use, in the order they are offered. */
export const REPORT_FORMATS = ['pdf', 'docx', 'pptx', 'xlsx', 'html', 'csv', 'pictures'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What a format is kept as. */
export const FILE_TYPES: Readonly<Record<ReportFormat, { ending: string; type: string }>> = {
  pdf: { ending: '.pdf', type: 'application/pdf' },
  docx: {
    ending: '.docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  pptx: {
    ending: '.pptx',
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
  xlsx: {
    ending: '.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  html: { ending: '.html', type: 'text/html;charset=utf-8' },
  csv: { ending: ' tables.zip', type: 'application/zip' },
  pictures: { ending: ' pictures.zip', type: 'application/zip' },
};

/** Whether a format shows drawings of charts between its words. */
export const takesPictures = (format: ReportFormat): boolean =>
  format === 'pdf' || format === 'docx' || format === 'pptx' || format === 'html';

/** What a writer is given: the report, and what it was made from. */
export interface Manuscript {
  readonly report: Report;
  readonly context: ReportContext;
  readonly pictures: DrawnPictures;
  /** Draws the charts again, each with whose it is: for those that go by themselves. */
  readonly drawSheets: () => Promise<DrawnPictures>;
  readonly readFaces: () => Promise<Faces>;
}

/**
 * The bytes of one format. Each writer comes when it is asked for: nobody waits for Word who wants a
 * PDF.
 */
export async function writeFormat(
  format: ReportFormat,
  { report, context, pictures, drawSheets, readFaces }: Manuscript,
  pace: Pace,
): Promise<Uint8Array> {
  switch (format) {
    case 'pdf': {
      const [{ reportPdf }, faces] = await Promise.all([
        import('../pdf/reportPdf.ts'),
        readFaces(),
      ]);
      return reportPdf(report, pictures, faces, pace);
    }
    case 'html': {
      const { reportHtml } = await import('../html/reportHtml.ts');
      return reportHtml(report, pictures, pace);
    }
    case 'xlsx': {
      const { boardWorkbook } = await import('../boardWorkbook/boardWorkbook.ts');
      const { words, indicators } = context;
      return boardWorkbook({ report, plan: planOf(context), indicators, words }, pace);
    }
    case 'csv': {
      const { tablesZip } = await import('../zips/tablesZip.ts');
      return tablesZip(report, planOf(context), context.words, pace);
    }
    case 'pictures': {
      const { picturesZip } = await import('../zips/picturesZip.ts');
      return picturesZip(report, await drawSheets());
    }
    case 'docx': {
      const { reportDocument } = await import('../docx/reportDocument.ts');
      return reportDocument(report, pictures, pace);
    }
    case 'pptx': {
      const { reportSlides } = await import('../pptx/reportSlides.ts');
      return reportSlides(report, pictures, pace);
    }
  }
}

/** Every action of the snapshot, by subgroup and reference. */
function planOf({ content, asAt, pack }: ReportContext): PlanReport {
  const wanted = pack.sections.flatMap(({ rows }) => rows.map(({ action }) => action.id));
  const plan = planReport(content, asAt, wanted);
  if (!plan) throw new TypeError('No partnership in these records');
  return plan;
}
