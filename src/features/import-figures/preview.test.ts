import { expect, it } from 'vitest';
import { measuredPeriod } from '#domain/indicators/periodSteps.ts';
import type { Sha256 } from '#domain/ids.ts';
import { recordsFrom } from '#domain/versions/records.ts';
import { idsFrom } from '#test/numberedIds.ts';
import { day } from '#test/planBuilders.ts';
import { previewOf, writesOf } from './preview.ts';

const point = (area: string, value: number) => ({
  ...{ area, areaCode: '', series: 'Theft', unit: 'offences', value, count: null },
  ...{ denominator: null, flag: 'ok' as const, note: '', row: 'row 2' },
  period: measuredPeriod('financial-year', day('2016-04-01')),
});

it('makes our own indicator, and those of other areas its comparators, in one save', () => {
  const nothing = recordsFrom([]);
  const areas = ['Maidstone', 'Ashford', 'Swale'];
  const found = {
    points: areas.map((area, at) => point(area, at)),
    rows: areas.map((area) => ({ area, series: 'Theft', indicator: '' })),
    ...{ refused: [], rowsRead: 4 },
    from: { source: 'ONS', fileName: 'a.csv', fileHash: 'aa' as Sha256, layout: 'ons-table-c2' },
  };
  const newId = idsFrom(1);
  const preview = previewOf(nothing, found, newId);
  const [own, ...others] = preview.indicators;
  expect(own?.value?.comparatorOf).toBeNull();
  expect(others.map(({ value }) => value?.comparatorOf)).toEqual([own?.recordId, own?.recordId]);

  const kinds = writesOf(nothing, preview, { on: day('2018-01-12'), newId }).map(
    ({ kind }) => kind,
  );
  const three = (kind: string) => [kind, kind, kind];
  expect(kinds).toEqual([
    ...three('indicator'),
    ...three('import-mapping'),
    'import-batch',
    ...three('measurement'),
  ]);
});
