import type { ChartData } from '#charts/chartData.ts';
import type {
  NativeChart,
  Report,
  ReportChart,
  ReportRow,
  ReportSection,
  ReportTable,
} from '../src/reports/model/report.ts';
import { anInstant } from './builders.ts';

export const aReport = (report: Partial<Report> = {}): Report => ({
  title: 'Board pack',
  madeAt: anInstant(),
  running: {
    marking: 'OFFICIAL-SENSITIVE',
    heading: 'Safer Ashdown Partnership · Plan 2017-18 (adopted) · Board pack',
    source: 'Snapshot 3 · id s-3 · hash 3f9ac21b · as at 12 January 2018 · made 12 January 2018',
    notice: 'Made up for a test.',
  },
  facts: [],
  cover: {
    partnership: 'Safer Ashdown Partnership',
    planYear: 'Plan year 2017-18: adopted',
    condition: 'Subject to dates for every action.',
    facts: [
      { term: 'As at', detail: '12 January 2018' },
      { term: 'Hash (SHA-256)', detail: '3f9ac21b'.repeat(8) },
    ],
  },
  sections: [aReportSection()],
  ...report,
});

export const aReportSection = (section: Partial<ReportSection> = {}): ReportSection => ({
  id: 'standing',
  title: 'Where the plan stands',
  message: '3 of 7 actions are complete.',
  blocks: [],
  ...section,
});

/** A table of one column that heads its rows, and one of figures. */
export const aReportTable = (table: Partial<ReportTable> = {}): ReportTable => ({
  caption: 'Actions by subgroup',
  columns: [
    { title: 'Subgroup', isNumber: false, isRowHead: true, weight: 3.4 },
    { title: 'Actions', isNumber: true, isRowHead: false, weight: 1.3 },
  ],
  rows: [aReportRow(['Town centre', '4']), aReportRow(['Rural crime', '3'])],
  ...table,
});

export const aReportRow = (
  texts: readonly string[],
  row: Partial<Pick<ReportRow, 'details'>> = {},
): ReportRow => ({ cells: texts.map((text) => ({ text, status: null })), details: [], ...row });

export const aNativeChart = (chart: Partial<NativeChart> = {}): NativeChart => ({
  kind: 'lines',
  unit: 'Actions complete',
  categories: ['April to June', 'July to September', 'October to December'],
  series: [
    { name: 'Original plan', values: [1, 4, 6], colour: '98A5AF', isDashed: true },
    { name: 'Complete', values: [0, null, 3], colour: '0B5C7D', isDashed: false },
  ],
  ...chart,
});

/** Something to draw; what exactly is the page's affair. */
export const A_DRAWING: ChartData = { kind: 'delivery-outcome', rows: [] };

export const aReportChart = (chart: Partial<ReportChart> = {}): ReportChart => ({
  id: 'progress-against-plan',
  title: 'Progress against plan',
  sentence: 'By 31 December 2017, 3 actions were complete; the plan asked for 6.',
  more: 'In April to June none was complete.',
  note: 'Counted from the start of the plan.',
  table: aReportTable({ caption: 'Progress against plan' }),
  picture: A_DRAWING,
  native: aNativeChart(),
  ...chart,
});
