import { readPeriod } from '#domain/indicators/readPeriod.ts';
import { cellFigure } from '../cellFigure.ts';
import type { Layout } from '../layout.ts';
import { areaName } from '../names.ts';

/** Our own: area_code, area_name, indicator, period, measure, unit, value. */
export const tidy: Layout = {
  id: 'tidy',
  repeated: 'the-same',
  columns: [
    { id: 'area-code', names: ['area_code'], need: 'optional' },
    { id: 'area', names: ['area_name'], need: 'needed' },
    { id: 'indicator', names: ['indicator'], need: 'needed' },
    { id: 'period', names: ['period'], need: 'needed' },
    { id: 'measure', names: ['measure'], need: 'optional' },
    { id: 'unit', names: ['unit'], need: 'optional' },
    { id: 'figure', names: ['value'], need: 'needed' },
  ],
  readerOf: ({ at }, sink) => {
    const read = (cells: readonly string[], id: string) => (cells[at[id] ?? -1] ?? '').trim();
    return (cells, row) => {
      const area = areaName(read(cells, 'area'));
      if (area === '') return sink.refuse('no-area', row);
      const name = read(cells, 'indicator');
      if (name === '') return sink.refuse('no-series', row);
      const series = [name, read(cells, 'measure')].filter((part) => part !== '').join(', ');
      const period = readPeriod(read(cells, 'period'));
      if (!period.ok) return sink.refuse(period.problem, row, read(cells, 'period'));
      const figure = cellFigure(read(cells, 'figure'), row, sink);
      if (!figure) return;
      const codes = { areaCode: read(cells, 'area-code'), unit: read(cells, 'unit') };
      sink.observe({ area, series: [series], period: period.value, figure, ...codes }, row);
    };
  },
};
