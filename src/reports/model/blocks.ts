import type { ChartData } from '#charts/chartData.ts';
import { chartOf } from './chart.ts';
import type { ReportContext } from './context.ts';
import type { Block, ReportTable } from './report.ts';

export const heading = (text: string): Block => ({ kind: 'heading', text });

export const plain = (text: string): Block => ({ kind: 'text', text, look: 'plain' });

export const box = (text: string): Block => ({ kind: 'text', text, look: 'box' });

/** A table, or in its place why there is none. */
export const tableOr = (table: ReportTable, none: string): Block =>
  table.rows.length > 0 ? { kind: 'table', table } : plain(none);

export const chartBlock = (
  { words }: Pick<ReportContext, 'words'>,
  id: string,
  title: string,
  data: ChartData,
): Block => ({ kind: 'chart', chart: chartOf(id, title, data, words) });
