import { nameFile } from '#domain/fileName.ts';
import type { IsoDate, RecordId } from '#domain/ids.ts';
import { planReport } from '#domain/pack/planReport.ts';
import { nameMoment, type Provenance } from '#domain/pack/provenance.ts';
import type { Recorded } from '#domain/versions/records.ts';
import { wordsOf } from '#ui/partnershipWords.ts';
import { csvText } from '../csv/csvText.ts';
import type { Pace } from '../pace.ts';
import { actionColumns } from './columns.ts';
import { headOfText, type PlanHeading } from './heading.ts';
import { planWorkbook } from './planWorkbook.ts';

export type PlanFormat = 'xlsx' | 'csv';

export interface PlanRequest extends Omit<PlanHeading, 'words'> {
  readonly format: PlanFormat;
  readonly asAt: IsoDate;
  /** The actions on screen, in their order there. */
  readonly wanted: readonly RecordId<'action'>[];
}

/** A file and what it is called. */
export interface PlanFile {
  readonly file: Blob;
  readonly name: string;
}

/** @throws {TypeError} where the records have no partnership: nothing was on screen then */
export async function planFile(
  request: PlanRequest,
  content: readonly Recorded[],
  pace: Pace,
): Promise<PlanFile> {
  const { format, asAt, wanted, ...asked } = request;
  const name = namePlanFile(request);
  const report = planReport(content, asAt, wanted);
  if (!report) throw new TypeError('No partnership in these records');
  const provenance = { ...asked.provenance, marking: markingOf(asked.provenance, report.marking) };
  const words = wordsOf(report.partnership);
  const heading = { ...asked, provenance, words };
  switch (format) {
    case 'xlsx': {
      const workbook = await planWorkbook(heading, report, pace);
      const file = new Blob([workbook as Uint8Array<ArrayBuffer>], { type: XLSX });
      return { file, name };
    }
    case 'csv': {
      const above = headOfText(heading, report);
      const text = csvText({ above, columns: actionColumns(words), rows: report.rows });
      const file = new Blob([text], { type: 'text/csv;charset=utf-8' });
      return { file, name };
    }
  }
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A snapshot is marked as whoever took it said; else it is what these actions come to. */
const markingOf = ({ snapshot, marking }: Provenance, own: Provenance['marking']) =>
  snapshot ? marking : own;

/** "SMP 2017-18 Action plan Mental Health as at 2018-01-12.xlsx" */
const namePlanFile = ({ format, provenance, title }: PlanRequest): string =>
  nameFile({
    about: [provenance.shortName, provenance.planYear, title],
    which: nameMoment(provenance),
    ending: `.${format}`,
  });
