import { writeXlsx } from 'hucre/xlsx';
import { dateOfMoment } from '#domain/calendar.ts';
import type { PlanReport } from '#domain/pack/planReport.ts';
import type { IndicatorView } from '#domain/indicators/indicatorView.ts';
import type { Words } from '#ui/partnershipWords.ts';
import { keySheet } from '../actionPlan/explainingSheets.ts';
import { planSheets } from '../actionPlan/planSheets.ts';
import type { Report } from '../model/report.ts';
import type { Pace } from '../pace.ts';
import { FONT } from '../xlsx/looks.ts';
import { onPaper } from '../xlsx/onPaper.ts';
import { tableSheet } from '../xlsx/tableSheet.ts';
import { chartSheet } from './chartSheet.ts';
import { indicatorSheet } from './indicatorSheet.ts';
import { asSheet, tablesOf } from './reportTables.ts';
import { nameSheets } from './sheetNames.ts';
import { reportSummary } from './summarySheet.ts';

interface WorkbookOf {
  readonly report: Report;
  /** Every action of the snapshot, with all that was said of it. */
  readonly plan: PlanReport;
  readonly indicators: readonly IndicatorView[];
  readonly words: Words;
}

/**
 * A report as an Excel workbook: what it says, its charts beside the cells they are drawn from, every
 * action, update and figure, and the tables of its sections. The same report gives the same bytes.
 */
export async function boardWorkbook(
  { report, plan, indicators, words }: WorkbookOf,
  pace: Pace,
): Promise<Uint8Array> {
  const { marking, heading, source, notice } = report.running;
  const above = [`${marking} · ${heading}`, [source, notice].filter(Boolean).join(' · ')];
  const charts = chartSheet(report, above);
  const sheets = [reportSummary(report, above), ...(charts ? [charts] : [])];
  sheets.push(...(await planSheets(words, above, plan, pace)));
  sheets.push(await tableSheet(indicatorSheet(above, indicators), pace));
  for (const table of tablesOf(report)) {
    sheets.push(await tableSheet(asSheet(table, above), pace));
  }
  sheets.push(await tableSheet(keySheet(above, words), pace));
  const made = dateOfMoment(report.madeAt);
  const names = nameSheets(sheets.map(({ name }) => name));
  return writeXlsx({
    sheets: sheets.map((sheet, at) =>
      onPaper({ ...sheet, name: names[at] ?? sheet.name }, { marking, foot: source }),
    ),
    properties: {
      ...{ title: report.title, subject: heading, description: source, category: marking },
      ...{ creator: report.cover?.partnership ?? '', created: made, modified: made },
    },
    defaultFont: FONT,
  });
}
