import type { PlanReport } from '#domain/pack/planReport.ts';
import type { Words } from '#ui/partnershipWords.ts';
import { actionColumns } from '../actionPlan/columns.ts';
import { updateColumns } from '../actionPlan/updateColumns.ts';
import { asSheet, tablesOf } from '../boardWorkbook/reportTables.ts';
import { csvText, type CsvTable } from '../csv/csvText.ts';
import type { Report } from '../model/report.ts';
import type { Pace } from '../pace.ts';
import { numbered, zip, type ZippedFile } from './zip.ts';

/** Every table of a report, and every action and update, each as a CSV file. */
export async function tablesZip(
  report: Report,
  plan: PlanReport,
  words: Words,
  pace: Pace,
): Promise<Uint8Array> {
  const { marking, heading, source, notice } = report.running;
  const above = [marking, heading, source, notice].filter(Boolean);
  const files: ZippedFile[] = [
    csv('actions.csv', { above, columns: actionColumns(words), rows: plan.rows }),
    csv('updates.csv', { above, columns: updateColumns(words), rows: plan.updates }),
  ];
  for (const [at, table] of tablesOf(report).entries()) {
    await pace();
    files.push(csv(numbered(at, table.name, '.csv'), asSheet(table, above)));
  }
  return zip(files);
}

const csv = <Row>(name: string, table: CsvTable<Row>): ZippedFile => ({
  name,
  bytes: new TextEncoder().encode(csvText(table)),
});
