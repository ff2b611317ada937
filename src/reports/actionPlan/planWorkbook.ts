import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { dateOf } from '#domain/calendar.ts';
import type { PlanReport } from '#domain/pack/planReport.ts';
import { sayDelivery } from '#ui/planWords.ts';
import { sayMarking } from '#ui/partnershipWords.ts';
import type { ExplainedColumn } from '../column.ts';
import type { Pace } from '../pace.ts';
import { FONT } from '../xlsx/looks.ts';
import { summarySheet } from '../xlsx/summarySheet.ts';
import { tableSheet } from '../xlsx/tableSheet.ts';
import { actionColumns } from './columns.ts';
import { columnsSheet, keySheet } from './explainingSheets.ts';
import { headOfSheet, type PlanHeading } from './heading.ts';
import { gridOf, summaryOf } from './summary.ts';
import { updateColumns } from './updateColumns.ts';

/** An action plan as an Excel workbook. The same records give the same bytes. */
export async function planWorkbook(
  heading: PlanHeading,
  report: PlanReport,
  pace: Pace,
): Promise<Uint8Array> {
  const { words } = heading;
  const above = headOfSheet(heading);
  const ofActions = actionColumns(words);
  const ofUpdates = updateColumns(words);
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
    await tableSheet(
      {
        ...{ name: 'Actions', above, rows: report.rows, columns: ofActions, frozenColumns: 1 },
        printedColumns: ofActions.findIndex(isLastPrinted) + 1,
      },
      pace,
    ),
    await tableSheet(
      { name: 'Updates', above, rows: report.updates, columns: ofUpdates, frozenColumns: 1 },
      pace,
    ),
    await tableSheet(columnsSheet(above, { Actions: ofActions, Updates: ofUpdates }), pace),
    await tableSheet(keySheet(above, words), pace),
  ];
  const { provenance, title } = heading;
  const day = dateOf(provenance.asAt);
  return writeXlsx({
    sheets: sheets.map((sheet) => onPaper(sheet, heading)),
    properties: {
      ...{ title, subject: first, description: others.join(' '), created: day, modified: day },
      ...{ creator: provenance.partnership, category: sayMarking(words, provenance.marking) },
    },
    defaultFont: FONT,
  });
}

/** What a meeting has on paper: up to the partners. All the rest is for the screen. */
const isLastPrinted = ({ id }: Pick<ExplainedColumn<unknown>, 'id'>) => id === 'partners';

/** Landscape, as wide as the paper, marked on each page, the heads on each. */
function onPaper(sheet: WriteSheet, { provenance, words, title }: PlanHeading): WriteSheet {
  const heads = sheet.freezePane?.rows;
  const plain = (text: string) => text.replaceAll('&', '&&');
  return {
    ...sheet,
    pageSetup: {
      ...sheet.pageSetup,
      ...{ paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1 },
      fitToHeight: 0,
      ...(heads !== undefined && { printTitlesRow: `$1:$${heads}` }),
      margins: { left: 0.5, right: 0.5, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: {
      oddHeader: `&C&"-,Bold"${plain(sayMarking(words, provenance.marking))}`,
      oddFooter: `&L${plain(title)}&RPage &P of &N`,
    },
  };
}
