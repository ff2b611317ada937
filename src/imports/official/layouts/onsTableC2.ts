import { cellFigure } from '../cellFigure.ts';
import type { Layout } from '../layout.ts';
import { areaName, seriesName } from '../names.ts';
import { plainHeader } from '../headers.ts';

/** ONS Table C2: headline offences by Community Safety Partnership, one column for each. */
export const onsTableC2: Layout = {
  id: 'ons-table-c2',
  repeated: 'the-same',
  columns: [
    { id: 'force-code', names: ['Police Force Area code'], need: 'needed' },
    { id: 'force', names: ['Police Force Area name'], need: 'needed' },
    { id: 'csp-code', names: ['Community Safety Partnership code'], need: 'needed' },
    { id: 'csp', names: ['Community Safety Partnership name'], need: 'needed' },
    { id: 'la-code', names: ['Local Authority code'], need: 'optional' },
    { id: 'la', names: ['Local Authority name'], need: 'optional' },
  ],
  readerOf: ({ at, header, period }, sink) => {
    const named = new Set(Object.values(at));
    const counts = header
      .map((title, column) => ({ series: seriesName(plainHeader(title)), column }))
      .filter(({ series, column }) => series !== '' && !named.has(column));
    const read = (cells: readonly string[], id: string) => (cells[at[id] ?? -1] ?? '').trim();
    return (cells, row) => {
      // Notes below the table stand in its first column alone.
      if (cells.slice(1).every((cell) => cell.trim() === '')) return;
      const area = areaOf(read(cells, 'csp'), read(cells, 'force'));
      if (area === '') return sink.refuse('no-area', row);
      if (!period) return sink.refuse('period-not-understood', row);
      const areaCode =
        codeOf([read(cells, 'la-code'), read(cells, 'csp-code')], read(cells, 'csp')) ||
        (read(cells, 'csp') === '' ? read(cells, 'force-code') : '');
      for (const { series, column } of counts) {
        const figure = cellFigure(cells[column] ?? '', row, sink);
        if (figure)
          sink.observe({ area, areaCode, series: [series], unit: 'offences', period, figure }, row);
      }
    };
  },
};

/** The row of a force's total names no partnership. */
const areaOf = (csp: string, force: string) =>
  csp === '' ? force && `${force} (police force area)` : areaName(csp);

/** "Combined Local Authorities" stands where a code should; unassigned rows have none. */
const codeOf = (codes: readonly string[], csp: string) =>
  csp === '' ? '' : (codes.find((code) => /^[EWKNS]\d{8}$/.test(code)) ?? '');
