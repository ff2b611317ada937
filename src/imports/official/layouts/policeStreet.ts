import { readPeriod } from '#domain/indicators/readPeriod.ts';
import type { Layout } from '../layout.ts';
import { areaName, seriesName } from '../names.ts';

const ONE = { kind: 'value', value: 1 } as const;

/** Street-level crime of data.police.uk: a row for each crime, counted by month, type and area. */
export const policeStreet: Layout = {
  id: 'police-street',
  repeated: 'added',
  columns: [
    // Anti-social behaviour has none, so a row without is a row like any other.
    { id: 'id', names: ['Crime ID'], need: 'needed' },
    { id: 'month', names: ['Month'], need: 'needed' },
    { id: 'force', names: ['Falls within'], need: 'optional' },
    { id: 'area', names: ['LSOA name'], need: 'needed' },
    { id: 'type', names: ['Crime type'], need: 'needed' },
  ],
  readerOf: ({ at }, sink) => {
    const read = (cells: readonly string[], id: string) => cells[at[id] ?? -1] ?? '';
    return (cells, row) => {
      const month = read(cells, 'month');
      const period = readPeriod(month);
      if (!period.ok) return sink.refuse(period.problem, row, month);
      const force = read(cells, 'force').trim();
      sink.claims(force, period.value);
      sink.covers(force, period.value.start.slice(0, 7));
      const series = seriesName(read(cells, 'type'));
      if (series === '') return sink.refuse('no-series', row);
      const area = districtOf(read(cells, 'area')) || `No location (${force})`;
      sink.observe(
        { area, areaCode: '', series: [series], unit: 'crimes', period: period.value, figure: ONE },
        row,
      );
    };
  },
};

/** "Maidstone 007B" is a part of Maidstone. */
const districtOf = (lsoa: string) => areaName(lsoa.replace(/\s+\d{3}[A-Z]$/, ''));
