import { colToLetter, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { dateOf } from '#domain/calendar.ts';
import type { PlanReport } from '#domain/pack/planReport.ts';
import { STATUSES, type Status } from '#domain/progress/status.ts';
import { sayDelivery } from '#ui/planWords.ts';
import { sayMarking, type Words } from '#ui/partnershipWords.ts';
import { sayRules } from '#ui/ruleWords.ts';
import type { ExplainedColumn } from '../column.ts';
import type { Pace } from '../pace.ts';
import { FONT } from '../xlsx/looks.ts';
import { summarySheet } from '../xlsx/summarySheet.ts';
import { type SheetColumn, tableSheet } from '../xlsx/tableSheet.ts';
import { actionColumns } from './columns.ts';
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
  const columns = { ofActions: actionColumns(words), ofUpdates: updateColumns(words) };
  const [first = '', ...others] = above;
  const summary = summarySheet({
    name: 'Summary',
    title: heading.title,
    above,
    sentence: sayDelivery(words, report.counts, report.asAt, report.closedPeriod),
    parts: summaryOf(words, report),
    grid: gridOf(words, report),
  });
  const { rows, updates } = report;
  const plan = { above, rows, columns: columns.ofActions };
  const sheets = [
    summary,
    printedTo(
      LAST_PRINTED,
      columns.ofActions,
      await tableSheet({ name: 'Actions', ...plan, frozenColumns: 1 }, pace),
    ),
    await tableSheet(
      { name: 'Updates', above, rows: updates, columns: columns.ofUpdates, frozenColumns: 1 },
      pace,
    ),
    await tableSheet(
      {
        name: 'Columns',
        above: [...above, BLANKS],
        rows: explained(columns),
        columns: ABOUT_COLUMNS,
      },
      pace,
    ),
    await tableSheet({ name: 'Key', above, rows: keyOf(words), columns: KEY_COLUMNS }, pace),
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
const LAST_PRINTED = 'partners';

function printedTo(
  id: string,
  columns: readonly { readonly id: string }[],
  sheet: WriteSheet,
): WriteSheet {
  const last = columns.findIndex((column) => column.id === id);
  const printArea = `$A$1:$${colToLetter(last)}$${sheet.rows?.length ?? 1}`;
  return { ...sheet, pageSetup: { printArea } };
}

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

const BLANKS =
  'A blank is a gap: nothing was said. It is never zero. Text that a spreadsheet would take for a formula has an apostrophe in front, which an import takes away again.';

interface AboutColumn {
  readonly sheet: string;
  readonly column: Pick<ExplainedColumn<unknown>, 'title' | 'explained' | 'kind'>;
}

type Explained = readonly AboutColumn['column'][];

const explained = ({ ofActions, ofUpdates }: Record<'ofActions' | 'ofUpdates', Explained>) => [
  ...ofActions.map((column) => ({ sheet: 'Actions', column })),
  ...ofUpdates.map((column) => ({ sheet: 'Updates', column })),
];

const ABOUT_COLUMNS: readonly SheetColumn<AboutColumn>[] = [
  { title: 'Sheet', kind: 'text', width: 12, read: ({ sheet }) => sheet },
  { title: 'Column', kind: 'text', width: 30, read: ({ column }) => column.title },
  { title: 'What it holds', kind: 'text', width: 80, read: ({ column }) => column.explained },
  { title: 'Written as', kind: 'text', width: 34, read: ({ column }) => WRITTEN[column.kind] },
];

const WRITTEN: Readonly<Record<ExplainedColumn<unknown>['kind'], string>> = {
  text: 'Text',
  day: 'A date, day first: 12/01/2018',
  moment: 'A date and a time: 12/01/2018 09:30',
  number: 'A number',
  percent: 'Per cent, 0% to 100%',
};

interface KeyRow {
  /** `null` where a rule is said that speaks of several. */
  readonly status: Status | null;
  readonly meaning: string;
  readonly label: string;
}

const keyOf = (words: Words): readonly KeyRow[] => [
  ...STATUSES.map((status) => ({ status, ...words.statuses[status] })),
  ...sayRules(words).map((meaning) => ({ status: null, label: 'Rule', meaning })),
];

const KEY_COLUMNS: readonly SheetColumn<KeyRow>[] = [
  {
    title: 'Status',
    kind: 'text',
    width: 24,
    status: ({ status }) => status,
    read: ({ label }) => label,
  },
  { title: 'What it means', kind: 'text', width: 90, read: ({ meaning }) => meaning },
];
