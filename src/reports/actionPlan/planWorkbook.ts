import { writeXlsx } from 'hucre/xlsx';
import { dateOf } from '#domain/calendar.ts';
import type { PlanReport } from '#domain/pack/planReport.ts';
import { sayDelivery } from '#ui/planWords.ts';
import { sayMarking } from '#ui/partnershipWords.ts';
import type { Pace } from '../pace.ts';
import { FONT } from '../xlsx/looks.ts';
import { onPaper } from '../xlsx/onPaper.ts';
import { summarySheet } from '../xlsx/summarySheet.ts';
import { tableSheet } from '../xlsx/tableSheet.ts';
import { keySheet } from './explainingSheets.ts';
import { headOfSheet, type PlanHeading } from './heading.ts';
import { planSheets } from './planSheets.ts';
import { gridOf, summaryOf } from './summary.ts';

/** An action plan as an Excel workbook. The same records give the same bytes. */
export async function planWorkbook(
  heading: PlanHeading,
  report: PlanReport,
  pace: Pace,
): Promise<Uint8Array> {
  const { words } = heading;
  const above = headOfSheet(heading);
  const [first = '', ...others] = above;
  const summary = summarySheet({
    name: 'Summary',
    title: heading.title,
    above,
    sentence: sayDelivery(words, report.counts, report.asAt, report.closedPeriod),
    parts: summaryOf(words, report),
    grid: gridOf(words, report),
  });
  const sheets = [
    summary,
    ...(await planSheets(words, above, report, pace)),
    await tableSheet(keySheet(above, words), pace),
  ];
  const { provenance, title } = heading;
  const day = dateOf(provenance.asAt);
  const marking = sayMarking(words, provenance.marking);
  return writeXlsx({
    sheets: sheets.map((sheet) => onPaper(sheet, { marking, foot: title })),
    properties: {
      ...{ title, subject: first, description: others.join(' '), created: day, modified: day },
      ...{ creator: provenance.partnership, category: marking },
    },
    defaultFont: FONT,
  });
}
