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
      if (!sink.isWanted(area)) return undefined;
      const of = period ?? periodOf(read(cells, 'year'), read(cells, 'quarter'));
      if (!of) {
        const says = `${read(cells, 'year')} ${read(cells, 'quarter')}`;
        return sink.refuse('period-not-understood', row, says);
      }
      sink.claims(area, of);
      const figure = cellFigure(read(cells, 'figure'), row, sink);
      if (!figure) return undefined;
      const series = seriesOf(
        read(cells, 'offence'),
        read(cells, 'code'),
        read(cells, 'subgroup'),
        read(cells, 'group'),
      );
      return sink.observe({ area, areaCode: '', unit: UNIT, period: of, figure, series }, row);
    };
  },
};

interface KnownOffence {
  readonly offence: string;
  readonly subgroup: string;
  readonly group: string;
  readonly series: readonly string[];
}

/**
 * An offence counts for itself, for its subgroup and for its group. Worked out once for each: to put
 * their names together for each of a million rows takes longer than to read them.
 */
function seriesReader() {
  const known = new Map<string, KnownOffence[]>();
  let count = 0;
  return (offence: string, code: string, subgroup: string, group: string): readonly string[] => {
    const ofCode = known.get(code) ?? [];
    const before = ofCode.find(
      (one) => one.offence === offence && one.subgroup === subgroup && one.group === group,
    );
    if (before) return before.series;
    // A subgroup often has the name of its group: robbery.
    const all = [
      group && `All rows of: ${seriesName(group)}`,
      subgroup && `All rows of: ${seriesName(subgroup)}`,
      `${seriesName(offence)} (${code.trim()})`,
    ];
    const series = [...new Set(all.filter((name) => name !== ''))];
    if (count < 10_000) {
      count += 1;
      known.set(code, [...ofCode, { offence, subgroup, group, series }]);
    }
    return series;
  };
}

function quarterReader() {
  const years = new Map<string, Map<string, MeasuredPeriod | null>>();
  return (year: string, quarter: string) => {
    const known = years.get(year) ?? new Map<string, MeasuredPeriod | null>();
    const before = known.get(quarter);
    if (before !== undefined) return before;
    const first = readFinancialYear(year);
    const number = Number(/^(?:q(?:uarter)?\s*)?([1-4])$/i.exec(quarter.trim())?.[1]);
    const found = first !== null && number ? quarterPeriod(first, number) : null;
    if (years.size < 1000 && known.size < 1000) years.set(year, known.set(quarter, found));
    return found;
  };
}
