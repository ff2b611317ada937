import type { ReportRow, ReportTable } from '../../model/report.ts';

/** What stands in a cell, in one line and without a tab of its own. */
const inLine = (text: string): string => text.replaceAll(/\s*[\t\r\n]+\s*/g, ' ').trim();

/** A table in lines, its cells apart by tabs: it can be taken into a spreadsheet. */
export const notesOfTable = (
  { caption, columns }: ReportTable,
  rows: readonly ReportRow[],
  hasHead = true,
): readonly string[] => [
  caption,
  ...(hasHead ? [columns.map(({ title }) => inLine(title)).join('\t')] : []),
  ...rows.flatMap(({ cells, details }) => [
    cells.map(({ text }) => inLine(text)).join('\t'),
    ...details.map(({ label, words }) => `${label}: ${inLine(words)}`),
  ]),
];
