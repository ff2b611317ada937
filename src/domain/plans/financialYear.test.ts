import { expect, it } from 'vitest';
import type { IsoDate } from '../ids.ts';
import { financialYearOf } from './financialYear.ts';

it.each([
  ['2018-01-12', '2017-18', '2017-04-01', '2018-03-31'],
  ['2018-03-31', '2017-18', '2017-04-01', '2018-03-31'],
  ['2018-04-01', '2018-19', '2018-04-01', '2019-03-31'],
  ['2000-03-01', '1999-00', '1999-04-01', '2000-03-31'],
])('puts %s into the financial year %s', (day, label, start, end) => {
  expect(financialYearOf(day as IsoDate)).toEqual({ label, start, end });
});
