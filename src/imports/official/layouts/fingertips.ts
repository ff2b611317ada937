import { readFigure } from '#domain/indicators/readFigure.ts';
import { readPeriod } from '#domain/indicators/readPeriod.ts';
import { cellFigure } from '../cellFigure.ts';
import type { Layout } from '../layout.ts';
import { areaName } from '../names.ts';

/** OHID Fingertips, "all data". An area comes with and without its parent: the same figure twice. */
export const fingertips: Layout = {
  id: 'fingertips',
  repeated: 'the-same',
  columns: [
    { id: 'indicator', names: ['Indicator Name'], need: 'needed' },
    { id: 'area-code', names: ['Area Code'], need: 'needed' },
    { id: 'area', names: ['Area Name'], need: 'needed' },
    { id: 'sex', names: ['Sex'], need: 'needed' },
    { id: 'age', names: ['Age'], need: 'needed' },
    { id: 'category-type', names: ['Category Type'], need: 'optional' },
    { id: 'category', names: ['Category'], need: 'optional' },
    { id: 'period', names: ['Time period'], need: 'needed' },
    { id: 'figure', names: ['Value'], need: 'needed' },
    { id: 'count', names: ['Count'], need: 'optional' },
    { id: 'denominator', names: ['Denominator'], need: 'optional' },
    { id: 'note', names: ['Value note'], need: 'optional' },
  ],
  readerOf: ({ at }, sink) => {
    const read = (cells: readonly string[], id: string) => (cells[at[id] ?? -1] ?? '').trim();
    const number = (cells: readonly string[], id: string) => {
      const figure = readFigure(read(cells, id));
      return figure.kind === 'value' ? figure.value : null;
    };
    return (cells, row) => {
      const area = areaName(read(cells, 'area'));
      if (area === '') return sink.refuse('no-area', row);
      const parts = ['indicator', 'sex', 'age', 'category-type', 'category'];
      const series = parts
        .map((id) => read(cells, id))
        .filter((part) => part !== '')
        .join(', ');
      if (series === '') return sink.refuse('no-series', row);
      const period = readPeriod(read(cells, 'period'));
      if (!period.ok) return sink.refuse(period.problem, row, read(cells, 'period'));
      const cell = cellFigure(read(cells, 'figure'), row, sink);
      if (!cell) return;
      const note = read(cells, 'note');
      const isHidden = cell.kind === 'missing' && /suppress|small|disclos/i.test(note);
      sink.observe(
        {
          ...{ area, areaCode: read(cells, 'area-code'), series: [series], unit: '', note },
          ...{ period: period.value, figure: isHidden ? { kind: 'suppressed' } : cell },
          ...{ count: number(cells, 'count'), denominator: number(cells, 'denominator') },
        },
        row,
      );
    };
  },
};
