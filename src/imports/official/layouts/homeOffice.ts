import { quarterPeriod, readFinancialYear } from '#domain/indicators/readPeriod.ts';
import type { MeasuredPeriod } from '#domain/records/measurement.ts';
import { cellFigure } from '../cellFigure.ts';
import type { Layout } from '../layout.ts';
import { areaName, seriesName } from '../names.ts';

const UNIT = 'offences';

/** Police recorded crime by Community Safety Partnership, Home Office open data, 2012 to 2026. */
export const homeOffice: Layout = {
  id: 'home-office-csp',
  // Cancelled offences net off below zero, and areas that became one have a row for each before.
  repeated: 'added',
  columns: [
    { id: 'year', names: ['Financial Year', 'Fin Year'], need: 'asked' },
    { id: 'quarter', names: ['Financial Quarter', 'Fin Quarter', 'Quarter'], need: 'asked' },
    { id: 'force', names: ['Police Force', 'Force Name', 'Force'], need: 'optional' },
    {
      id: 'area',
      names: [
        'CSP Name',
        'Community Safety Partnership',
        'Community Safety Partnership name',
        'CSP',
      ],
      need: 'needed',
    },
    { id: 'offence', names: ['Offence Description', 'Offence'], need: 'needed' },
    { id: 'group', names: ['Offence Group'], need: 'optional' },
    { id: 'subgroup', names: ['Offence Subgroup', 'Offence Sub-group'], need: 'optional' },
    { id: 'code', names: ['Offence Code'], need: 'needed' },
    {
      id: 'figure',
      names: ['Number of Offences', 'Offence Count', 'Offences', 'Count of Offences'],
      need: 'needed',
    },
  ],
  readerOf: ({ at, period }, sink) => {
    const periodOf = quarterReader();
    const seriesOf = seriesReader();
    const read = (cells: readonly string[], id: string) => {
      const column = at[id];
      return column === undefined ? '' : (cells[column] ?? '');
    };
    return (cells, row) => {
      const area = areaName(read(cells, 'area'));
      if (area === '') return sink.refuse('no-area', row);
      const of = period ?? periodOf(read(cells, 'year'), read(cells, 'quarter'));
      if (!of) {
        const says = `${read(cells, 'year')} ${read(cells, 'quarter')}`;
        return sink.refuse('period-not-understood', row, says);
      }
      sink.claims(`${area}, ${of.start} to ${of.end}`);
      const figure = cellFigure(read(cells, 'figure'), row, sink);
      if (!figure) return;
      const seen = { area, areaCode: '', unit: UNIT, period: of, figure };
      const [offence, code] = [read(cells, 'offence'), read(cells, 'code')];
      const all = seriesOf(offence, code, read(cells, 'subgroup'), read(cells, 'group'));
      for (const series of all) sink.observe({ ...seen, series }, row);
    };
  },
};

/** An offence counts for itself, for its subgroup and for its group. Worked out once for each. */
function seriesReader() {
  const known = new Map<string, readonly string[]>();
  return (offence: string, code: string, subgroup: string, group: string) => {
    const key = `${offence}|${code}|${subgroup}|${group}`;
    const before = known.get(key);
    if (before) return before;
    // A subgroup often has the name of its group: robbery.
    const all = [
      group && `All rows of: ${seriesName(group)}`,
      subgroup && `All rows of: ${seriesName(subgroup)}`,
      `${seriesName(offence)} (${code.trim()})`,
    ];
    const found = [...new Set(all.filter((name) => name !== ''))];
    if (known.size < 10_000) known.set(key, found);
    return found;
  };
}

function quarterReader() {
  const known = new Map<string, MeasuredPeriod | null>();
  return (year: string, quarter: string) => {
    const key = `${year}|${quarter}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const first = readFinancialYear(year);
    const number = Number(/^(?:q(?:uarter)?\s*)?([1-4])$/i.exec(quarter.trim())?.[1]);
    const found = first !== null && number ? quarterPeriod(first, number) : null;
    if (known.size < 1000) known.set(key, found);
    return found;
  };
}
